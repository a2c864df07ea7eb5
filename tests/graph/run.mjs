// Runs programs of kernels on the first WebGPU adapter that Dawn finds.
// Takes a JSON file of {bin, programs}, and a file to which it writes a line of JSON each: the adapter, then what became of
// each program.
import fs from "node:fs";
import { create, globals } from "webgpu";

Object.assign(globalThis, globals);
const job = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const say = (said) => fs.appendFileSync(process.argv[3], `${JSON.stringify(said)}\n`);
const bytes = fs.readFileSync(job.bin);
const gpu = create([]); // held, or it is collected while it works
const adapter = await gpu.requestAdapter();
if (!adapter) {
  say({ adapter: null });
  process.exit(0);
}
const { maxBufferSize, maxStorageBufferBindingSize, maxStorageBuffersPerShaderStage } = adapter.limits;
const device = await adapter.requestDevice({
  requiredFeatures: ["shader-f16"].filter((feature) => adapter.features.has(feature)),
  requiredLimits: { maxBufferSize, maxStorageBufferBindingSize, maxStorageBuffersPerShaderStage: Math.min(10, maxStorageBuffersPerShaderStage) },
});
const { vendor, architecture, description } = adapter.info;
say({ adapter: { vendor, architecture, description } });
for (const program of job.programs) {
  device.pushErrorScope("validation");
  let result;
  try {
    result = await run(program);
  } catch (error) {
    result = { error: String(error.message ?? error) };
  }
  const invalid = await device.popErrorScope();
  say({ name: program.name, ...result, ...(invalid && { error: invalid.message }) });
}
process.exit(gpu ? 0 : 1);

async function run({ buffers, sizes, kernels, outputs, repeat = 0 }) {
  const storage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST | GPUBufferUsage.COPY_SRC;
  const made = {};
  for (const [name, { size, offset }] of Object.entries(buffers)) {
    made[name] = device.createBuffer({ size: Math.max(4, size), usage: storage });
    if (offset !== undefined && size) device.queue.writeBuffer(made[name], 0, bytes, offset, size);
  }
  made["#sizes"] = device.createBuffer({ size: Math.max(16, 4 * sizes.length), usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST });
  device.queue.writeBuffer(made["#sizes"], 0, new Int32Array(sizes));
  const pipelines = new Map();
  for (const { code, constants } of kernels) {
    if (pipelines.has(code)) continue;
    const module = device.createShaderModule({ code });
    const { messages } = await module.getCompilationInfo();
    const wrong = messages.find(({ type }) => type === "error");
    if (wrong) return { error: `${wrong.message}: ${code.split("\n")[wrong.lineNum - 1]?.trim()}` };
    pipelines.set(code, device.createComputePipeline({ layout: "auto", compute: { module, entryPoint: "main", constants } }));
  }
  const times = [];
  for (let time = 0; time < repeat; time++) {
    const start = performance.now();
    device.queue.submit([encoded(kernels, pipelines, made).finish()]);
    await device.queue.onSubmittedWorkDone();
    times.push(performance.now() - start);
  }
  const encoder = encoded(kernels, pipelines, made);
  const reads = outputs.map(([name, size]) => {
    const read = device.createBuffer({ size: Math.max(4, size), usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
    encoder.copyBufferToBuffer(made[name], 0, read, 0, size);
    return read;
  });
  device.queue.submit([encoder.finish()]);
  const values = [];
  for (const read of reads) {
    await read.mapAsync(GPUMapMode.READ);
    values.push(Buffer.from(read.getMappedRange()).toString("base64"));
    read.destroy();
  }
  for (const buffer of Object.values(made)) buffer.destroy();
  return { outputs: values, ...(repeat && { milliseconds: Math.min(...times) }) };
}

function encoded(kernels, pipelines, made) {
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  for (const { code, bindings, groups } of kernels) {
    if (!groups.every(Boolean)) continue;
    const pipeline = pipelines.get(code);
    const entries = bindings.map(([binding, name]) => ({ binding, resource: { buffer: made[name] } }));
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }));
    pass.dispatchWorkgroups(...groups);
  }
  pass.end();
  return encoder;
}
