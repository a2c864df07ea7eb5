// How long each kernel of a generated program takes, by the adapter's own clock: kernels.html?task=embedding
// Every dispatch is a pass of its own, so that it has a beginning and an end: together they take longer than in one pass.

const task = new URL(location).searchParams.get("task");
const [{ Gpu, Program }, { Checkpoint }, compiled] = await Promise.all(
  ["gpu", "checkpoint", `${task}.kernels`].map((name) => import(`/skill/${name}.js`)),
);
const inputs = await (await fetch("/work/tokens.json")).json();
const adapter = await navigator.gpu.requestAdapter({ powerPreference: "high-performance" });

if (adapter.features.has("timestamp-query")) {
  const { maxBufferSize, maxStorageBufferBindingSize, maxStorageBuffersPerShaderStage } = adapter.limits;
  const requiredLimits = { maxBufferSize, maxStorageBufferBindingSize, maxStorageBuffersPerShaderStage };
  const device = await adapter.requestDevice({ requiredFeatures: ["timestamp-query"], requiredLimits });
  const gpu = new Gpu(navigator.gpu, adapter, device);
  const program = await Program.create(gpu, compiled, await new Checkpoint("/checkpoint/").weights(gpu, compiled));
  await program.run(inputs); // the first run compiles
  await post(await timed(device, program));
} else {
  await post(null);
}

async function timed(device, program) {
  const sizes = Object.entries(compiled.sizes).map(([size, [input, axis]]) => [size, inputs[input].shape[axis]]);
  const { steps } = program.plan(Object.fromEntries(sizes));
  const count = 2 * steps.length;
  const clock = device.createQuerySet({ type: "timestamp", count });
  const { COPY_DST, COPY_SRC, MAP_READ, QUERY_RESOLVE } = GPUBufferUsage;
  const resolved = device.createBuffer({ size: 8 * count, usage: QUERY_RESOLVE | COPY_SRC });
  const read = device.createBuffer({ size: 8 * count, usage: MAP_READ | COPY_DST });
  const encoder = device.createCommandEncoder();
  steps.forEach(({ pipeline, group, groups }, step) => {
    const ends = { beginningOfPassWriteIndex: 2 * step, endOfPassWriteIndex: 2 * step + 1 };
    const pass = encoder.beginComputePass({ timestampWrites: { querySet: clock, ...ends } });
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    pass.dispatchWorkgroups(...groups);
    pass.end();
  });
  encoder.resolveQuerySet(clock, 0, count, resolved, 0);
  encoder.copyBufferToBuffer(resolved, 0, read, 0, 8 * count);
  device.queue.submit([encoder.finish()]);
  await read.mapAsync(GPUMapMode.READ);
  const nanoseconds = new BigUint64Array(read.getMappedRange());
  return steps.map(({ pipeline, groups }, step) => ({
    kernel: pipeline.label,
    groups,
    ms: Number(nanoseconds[2 * step + 1] - nanoseconds[2 * step]) / 1e6,
  }));
}

function post(result) {
  return fetch("/result", { method: "POST", body: JSON.stringify(result) });
}
