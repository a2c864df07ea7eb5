// onnxruntime-web on /work/model.onnx: ort.html?provider=wasm|webgpu|webnn&threads=1&runs=5

import { measured } from "./measured.mjs";

const LIBRARIES = { wasm: "ort.wasm.min.mjs", webgpu: "ort.webgpu.min.mjs", webnn: "ort.all.min.mjs" };

const asked = new URL(location).searchParams;
const provider = asked.get("provider");
const model = new Uint8Array(await (await fetch("/work/model.onnx")).arrayBuffer());
const inputs = await (await fetch("/work/inputs.json")).json();

await measured(create, Number(asked.get("runs")));

async function create() {
  const ort = await import(`/ort/${LIBRARIES[provider]}`);
  ort.env.wasm.numThreads = Number(asked.get("threads"));
  const session = await ort.InferenceSession.create(model, {
    executionProviders: [provider === "webnn" ? { name: provider, deviceType: "cpu" } : provider],
    graphOptimizationLevel: "all",
    // Without it nodes that the provider lacks run on the CPU, and nobody is told.
    extra: provider === "wasm" ? {} : { session: { disable_cpu_ep_fallback: "1" } },
  });
  const feeds = Object.fromEntries(
    Object.entries(inputs).map(([name, { type, shape, values }]) => {
      const data = type === "int64" ? BigInt64Array.from(values, BigInt) : Float32Array.from(values);
      return [name, new ort.Tensor(type, data, shape)];
    }),
  );
  const run = async () => (await session.run(feeds))[session.outputNames[0]].data;
  return { run, adapter: provider === "webgpu" ? adapterInfo(await ort.env.webgpu.device) : null };
}

function adapterInfo({ adapterInfo: { vendor, architecture, device, description } }) {
  return { vendor, architecture, device, description };
}
