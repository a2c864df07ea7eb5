/** The files of /checkpoint/, by name: what is measured begins when they are there. */
export async function fetched() {
  const names = ["config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json"];
  const files = names.map(async (name) => [name, await (await fetch(`/checkpoint/${name}`)).blob()]);
  return Object.fromEntries(await Promise.all(files));
}
