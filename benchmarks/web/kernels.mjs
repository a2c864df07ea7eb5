// How long each kernel of a generated skill takes, by the adapter's own clock: kernels.html?skill=embedding

import { clocked } from "./clocked.mjs";
import { fetched } from "./fetched.mjs";

const asked = new URL(location).searchParams;
const clock = clocked();
const { load } = await import(`/skill/${asked.get("skill")}.js`);
const text = await (await fetch("/work/text.json")).json();
const skill = await load({ checkpoint: await fetched() });
await skill(text); // the first run compiles
clock.start();
await skill(text);
await fetch("/result", { method: "POST", body: JSON.stringify(await clock.stop()) });
