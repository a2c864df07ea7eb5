// A generated skill, from /work/text.json to its vector: skill.html?skill=embedding&runs=5

import { fetched } from "./fetched.mjs";
import { measured } from "./measured.mjs";

const asked = new URL(location).searchParams;
const checkpoint = await fetched();
const text = await (await fetch("/work/text.json")).json();

await measured(create, Number(asked.get("runs")));

async function create() {
  const { load } = await import(`/skill/${asked.get("skill")}.js`);
  const skill = await load({ checkpoint });
  return { run: async () => (await skill(text)).vectors[0], adapter: skill.adapter };
}
