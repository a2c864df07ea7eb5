// Tells what a browser has, and tries it: each API computes something small, in every number format it may have.

const LIMITS = [
  "maxBufferSize",
  "maxComputeInvocationsPerWorkgroup",
  "maxComputeWorkgroupStorageSize",
  "maxComputeWorkgroupsPerDimension",
  "maxStorageBufferBindingSize",
  "maxStorageBuffersPerShaderStage",
];

const answers = {};
for (const [name, ask] of Object.entries({ webgpu, webnn, wasm, threads })) {
  try {
    answers[name] = await ask();
  } catch (error) {
    answers[name] = { problem: String(error) };
  }
}
await fetch("/result", { method: "POST", body: JSON.stringify(answers) });

/** The adapter, and [1, 2, 3, 4] doubled by a kernel in each format. */
async function webgpu() {
  if (!navigator.gpu) return { problem: "there is no navigator.gpu" };
  const adapter = await navigator.gpu.requestAdapter();
  if (!adapter) return { problem: "requestAdapter() gives none" };
  const { vendor, architecture, device, description } = adapter.info;
  const half = adapter.features.has("shader-f16");
  const gpu = await adapter.requestDevice({ requiredFeatures: half ? ["shader-f16"] : [] });
  const doubled = { float32: await double(gpu, "f32", "") };
  if (half) doubled.float16 = await double(gpu, "f16", "enable f16;");
  gpu.destroy();
  const limits = Object.fromEntries(LIMITS.map((name) => [name, adapter.limits[name]]));
  const features = [...adapter.features].sort();
  return { info: { vendor, architecture, device, description }, features, limits, doubled };
}

async function double(gpu, type, enable) {
  const code = `${enable}
    @group(0) @binding(0) var<storage, read_write> values: array<f32, 4>;
    @compute @workgroup_size(4) fn main(@builtin(local_invocation_index) i: u32) {
      values[i] = f32(${type}(values[i]) * ${type}(2));
    }`;
  const compute = { module: gpu.createShaderModule({ code }), entryPoint: "main" };
  const pipeline = await gpu.createComputePipelineAsync({ layout: "auto", compute });
  const size = 16;
  const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST;
  const values = gpu.createBuffer({ size, usage });
  const read = gpu.createBuffer({ size, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
  gpu.queue.writeBuffer(values, 0, new Float32Array([1, 2, 3, 4]));
  const encoder = gpu.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(pipeline);
  const entries = [{ binding: 0, resource: { buffer: values } }];
  pass.setBindGroup(0, gpu.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }));
  pass.dispatchWorkgroups(1);
  pass.end();
  encoder.copyBufferToBuffer(values, 0, read, 0, size);
  gpu.queue.submit([encoder.finish()]);
  await read.mapAsync(GPUMapMode.READ);
  return [...new Float32Array(read.getMappedRange())];
}

/** How many operators a context has, and [1, 2, 3, 4] added to itself in each format that it has. */
async function webnn() {
  if (!navigator.ml) return { problem: "there is no navigator.ml" };
  const context = await navigator.ml.createContext();
  const limits = context.opSupportLimits();
  const operators = Object.values(limits).filter((limit) => limit && typeof limit.output === "object").length;
  const doubled = {};
  for (const dataType of ["float32", "float16"]) {
    if (limits.add.a.dataTypes.includes(dataType)) doubled[dataType] = await sum(context, dataType);
  }
  return { operators, doubled };
}

async function sum(context, dataType) {
  const builder = new MLGraphBuilder(context);
  const input = builder.input("values", { dataType: "float32", shape: [4] });
  const values = builder.cast(input, dataType);
  const graph = await builder.build({ sum: builder.cast(builder.add(values, values), "float32") });
  const given = await context.createTensor({ dataType: "float32", shape: [4], writable: true });
  const gotten = await context.createTensor({ dataType: "float32", shape: [4], readable: true });
  context.writeTensor(given, new Float32Array([1, 2, 3, 4]));
  context.dispatch(graph, { values: given }, { sum: gotten });
  return [...new Float32Array(await context.readTensor(gotten))];
}

/** [1, 2, 3, 4] doubled by a module of WebAssembly: `(func (param f32) (result f32) local.get 0 local.get 0 f32.add)`. */
async function wasm() {
  const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 1, 125, 1, 125, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 9];
  bytes.push(1, 7, 0, 32, 0, 32, 0, 146, 11);
  const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes));
  return { doubled: { float32: [1, 2, 3, 4].map(instance.exports.f) } };
}

/** Whether memory is shared with workers, which WebAssembly's threads need. */
async function threads() {
  if (!crossOriginIsolated) return { problem: "the page is not cross-origin isolated" };
  new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
  return { cores: navigator.hardwareConcurrency };
}
