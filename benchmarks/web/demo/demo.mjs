// Sentences compared as they are typed, by the generated skill.

import { load } from "/skill/embedding.js";

const SENTENCES = [
  "A cat sits on the mat.",
  "A kitten is resting on a rug.",
  "The dog chased the ball across the garden.",
  "Stock markets fell sharply today.",
  "Shares tumbled after the central bank's announcement.",
  "Preheat the oven before you bake the bread.",
];

const [area, bar, status, table, list] = ["sentences", "progress", "status", "table", "facts"].map((id) =>
  document.getElementById(id),
);
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const kilobytes = (bytes) => `${(bytes / 1e3).toFixed(0)} kB`;
let newest = 0;

area.value = SENTENCES.join("\n");
try {
  const started = performance.now();
  let downloaded = 0;
  const embed = await load({
    checkpoint: "/checkpoint/",
    onProgress({ loaded, total }) {
      downloaded = total;
      bar.value = loaded / total;
      status.textContent = `Downloading the weights: ${megabytes(loaded)} of ${megabytes(total)}`;
    },
  });
  const ready = performance.now() - started;
  const compare = () => compared(embed, { ready, downloaded });
  const similarities = await compare();
  area.disabled = false;
  area.addEventListener("input", compare);
  await fetch("/result", { method: "POST", body: JSON.stringify({ similarities, adapter: embed.adapter }) });
} catch (error) {
  status.textContent = error.message;
  bar.hidden = true;
  throw error;
}

/** Embeds what is written and shows how much each sentence is like each other; only the newest of several calls shows. */
async function compared(embed, { ready, downloaded }) {
  const call = ++newest;
  const sentences = area.value.split("\n").filter((line) => line.trim());
  if (!sentences.length) return [];
  const started = performance.now();
  const { vectors, tokens, adapter } = await embed(sentences);
  const took = performance.now() - started;
  const similarities = vectors.map((one) => vectors.map((other) => one.reduce((sum, x, at) => sum + x * other[at], 0)));
  if (call !== newest) return similarities;
  table.replaceChildren(...similarities.map((row, place) => line(row, place, sentences)));
  bar.hidden = true;
  status.textContent = `${sentences.length} sentences, ${tokens.reduce((a, b) => a + b)} tokens in ${took.toFixed(0)} ms`;
  const known = {
    "Computed on": adapter.description || adapter.architecture || adapter.vendor || "an adapter without a name",
    "Ready after": `${(ready / 1000).toFixed(1)} s`,
    Weights: megabytes(downloaded),
    "JavaScript and WGSL": kilobytes(code()),
  };
  list.replaceChildren(
    ...Object.entries(known).map(([name, value]) => {
      const pair = document.createElement("div");
      pair.append(element("dt", name), element("dd", value));
      return pair;
    }),
  );
  return similarities;
}

/** Bytes of the scripts that this page loaded. */
function code() {
  const scripts = performance.getEntriesByType("resource").filter(({ name }) => /\.m?js$/.test(name));
  return scripts.reduce((bytes, script) => bytes + script.decodedBodySize, 0);
}

function line(row, place, sentences) {
  const cells = row.map((value, other) => {
    const cell = element("td", value.toFixed(2).replace("-0.00", "0.00"));
    const share = Math.max(0, value);
    cell.style.background = `hsl(var(--deep) / ${0.04 + 0.96 * share})`;
    cell.style.color = share > 0.7 ? "white" : "inherit";
    cell.title = `${sentences[place]}\n${sentences[other]}`;
    return cell;
  });
  const made = document.createElement("tr");
  made.append(element("th", place + 1), ...cells);
  return made;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
