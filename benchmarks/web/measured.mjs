// Measures one library in this page, and posts what was measured.

import { counting } from "./counted.mjs";

/**
 * Creates a session, runs it, and posts times in milliseconds and counts of what was asked of WebGPU.
 *
 * @param {() => Promise<{run: () => Promise<Float32Array>, adapter: object | null}>} create - everything from importing
 *   the library to a session; what it downloads is counted, but for what was fetched before.
 * @param {number} runs - how often the session runs.
 */
export async function measured(create, runs) {
  const counts = counting();
  performance.clearResourceTimings();
  const start = performance.now();
  const session = await create();
  const sessionMs = performance.now() - start;
  const files = performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname);
  const { pipelines } = counts;
  const runsMs = [];
  let output;
  for (let run = 0; run < runs; run++) {
    Object.assign(counts, { dispatches: 0, submits: 0 });
    const before = performance.now();
    output = await session.run();
    runsMs.push(performance.now() - before);
  }
  const { dispatches, submits, bytes } = counts;
  const adapter = session.adapter;
  const asked = { dispatches, submits, pipelines: Math.max(pipelines, counts.pipelines), bytes };
  const result = { sessionMs, runsMs, asked, adapter, files: [...new Set(files)], output: [...output] };
  await fetch("/result", { method: "POST", body: JSON.stringify(result) });
}
