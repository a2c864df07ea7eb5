// A generated program of kernels on what onnxruntime-web is given: program.html?task=embedding&output=last_hidden_state&runs=5

import { measured } from "./measured.mjs";

const asked = new URL(location).searchParams;
const weights = await (await fetch("/checkpoint/model.safetensors")).blob();
const inputs = await (await fetch("/work/tokens.json")).json();

await measured(create, Number(asked.get("runs")));

async function create() {
  const [{ Gpu, Program }, { Checkpoint }, compiled] = await Promise.all(
    ["gpu", "checkpoint", `${asked.get("task")}.kernels`].map((name) => import(`/skill/${name}.js`)),
  );
  const gpu = await Gpu.open();
  const held = await new Checkpoint({ "model.safetensors": weights }).weights(gpu, compiled);
  const program = await Program.create(gpu, compiled, held);
  const run = async () => (await program.run(inputs))[asked.get("output")].data;
  return { run, adapter: gpu.adapter };
}
