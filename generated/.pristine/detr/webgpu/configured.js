/** A compiled program for one configuration: its numbers, and its steps as often as there are layers. */

import { GpuError } from "./gpu.js";

/**
 * @typedef {"f32" | "i32" | "u32"} Kind
 * @typedef {Record<string, number>} Sizes
 * @typedef {Record<string, string | number | boolean | null>} Said what a configuration says, by path
 * @typedef {[kernel: string, groups: number[], buffers: string[]]} Step what is written comes first
 * @typedef {object} Loop
 * @property {number} first the step that it begins with
 * @property {number} steps of a round
 * @property {number} rounds
 * @property {Record<string, string[]>} carried what the first round reads, and what the others do of the round before
 *
 * @typedef {object} Compiled a module of kernels, as `generate` writes it
 * @property {Record<string, string>} kernels WGSL by name
 * @property {Said} defaults
 * @property {Said} fixed
 * @property {(config: any) => Sizes} settings
 * @property {(config: any) => Loop[]} loops
 * @property {Record<string, Kind>} inputs
 * @property {Record<string, [input: string, axis: number]>} sizes where each open size is read off; `past` is how many tokens
 *     the last runs have left
 * @property {(sizes: Sizes) => Record<string, number[]>} weights shapes of tensors of the checkpoint
 * @property {string} prefix what a checkpoint's names may begin with, or lack
 * @property {Record<string, string[]>} tied by name, the other names that a tensor of the checkpoint may have
 * @property {(sizes: Sizes) => Record<string, { kind: Kind, values: number[] }>} constants
 * @property {(sizes: Sizes) => Record<string, number>} buffers elements of each buffer that a kernel writes
 * @property {(sizes: Sizes) => Record<string, { name: string, elements: number }>} [pasts] by a buffer that the next run reads,
 *     as what, and how many elements it reads
 * @property {(sizes: Sizes) => Step[]} steps
 * @property {(sizes: Sizes) => Record<string, { buffer: string, kind: Kind, shape: number[] }>} outputs
 */

export class Configured {
  /**
   * @param {Compiled} compiled
   * @param {Record<string, any>} config what config.json says
   */
  constructor(compiled, config) {
    const said = { ...compiled.defaults, ...flat(config) };
    for (const [path, value] of Object.entries(compiled.fixed)) {
      if (said[path] !== value) {
        throw new GpuError(
          "bad_checkpoint",
          `The kernels are for checkpoints with ${path} = ${value}, and this one has ${said[path]}.`,
        );
      }
    }
    this.compiled = compiled;
    this.config = config;
    this.settings = compiled.settings(said);
    this.loops = compiled.loops(said);
    this.constants = compiled.constants(this.settings);
  }

  /** Shapes of the checkpoint's tensors. */
  weights() {
    const shapes = this.compiled.weights(this.settings);
    const { origins } = this.#unrolled(this.compiled.steps(this.settings));
    const read = Object.entries(origins).filter(([, name]) => shapes[name]);
    return Object.fromEntries(read.map(([own, name]) => [own, shapes[name]]));
  }

  /**
   * What to do for inputs of these sizes.
   * @param {Sizes} open
   */
  plan(open) {
    const sizes = { ...open, ...this.settings };
    const pasts = this.compiled.pasts?.(sizes) ?? {};
    const { steps, origins, last, left } = this.#unrolled(this.compiled.steps(sizes), pasts);
    const counts = this.compiled.buffers(sizes);
    const computed = Object.entries(origins).filter(([, name]) => name in counts);
    const elements = Object.fromEntries(computed.map(([own, name]) => [own, counts[name]]));
    const outputs = Object.entries(this.compiled.outputs(sizes)).map(([name, { buffer, ...output }]) => {
      return { ...output, name, buffer: last[buffer] ?? buffer };
    });
    return { steps, elements, outputs, left };
  }

  /**
   * The steps one after the other; what each buffer is called in the list; what the last rounds wrote; and by what the next
   * run reads, the buffer that has it.
   * @param {Step[]} listed
   * @param {Record<string, { name: string, elements: number }>} [pasts]
   */
  #unrolled(listed, pasts = {}) {
    /** @type {Step[]} */
    const steps = [];
    /** @type {Record<string, string>} */
    const origins = {};
    /** @type {Record<string, string>} */
    const last = {};
    /** @type {Record<string, { buffer: string, elements: number }>} */
    const left = {};
    /** @type {(some: Step[], called: (name: string) => string) => void} */
    const take = (some, called) => {
      for (const [kernel, groups, names] of some) {
        const own = names.map(called);
        own.forEach((name, place) => (origins[name] ??= names[place]));
        steps.push([kernel, groups, own]);
        const past = pasts[names[0]];
        if (past) left[called(past.name)] = { buffer: own[0], elements: past.elements };
      }
    };
    let place = 0;
    for (const { first, steps: count, rounds, carried } of this.loops) {
      take(listed.slice(place, first), (name) => last[name] ?? this.#ended(name));
      place = first + count;
      const inside = listed.slice(first, place);
      const written = new Set(inside.map(([, , [name]]) => name));
      const before = { ...last };
      for (let round = 0; round < rounds; round++) {
        take(inside, (name) => {
          if (written.has(name)) return `${name} ${round}`;
          if (!carried[name]) return before[name] ?? layered(this.#ended(name), round);
          const [start, later] = carried[name];
          return round ? `${later} ${round - 1}` : (before[start] ?? start);
        });
      }
      for (const name of written) last[name] = `${name} ${rounds - 1}`;
    }
    take(listed.slice(place), (name) => last[name] ?? this.#ended(name));
    return { steps, origins, last, left };
  }

  /**
   * The name of a last layer's weight: behind the number is which loop's last round it is of.
   * @param {string} name
   */
  #ended(name) {
    return name.replace(/\{(\d+)(?:\+(\d+))?@(\d+)\}/, (_, first, step, loop) =>
      String(Number(first) + (this.loops[Number(loop)].rounds - 1) * Number(step ?? 1)),
    );
  }
}

/**
 * The name of a layer's weight: the first layer's has its number in braces.
 * @param {string} name
 * @param {number} round
 */
function layered(name, round) {
  return name.replace(/\{(\d+)(?:\+(\d+))?\}/, (_, first, step = 1) => String(Number(first) + round * Number(step)));
}

/**
 * What a configuration says, by path; a table by number, as that of labels, counts by its length.
 * @param {object} config
 * @param {string} [above]
 * @returns {Said}
 */
function flat(config, above = "") {
  /** @type {Said} */
  const found = {};
  for (const [name, value] of Object.entries(config)) {
    const path = above + name;
    if (value === null || typeof value !== "object") found[path] = value;
    else if (
      !Array.isArray(value) &&
      Object.keys(value).length &&
      Object.keys(value).every((key) => /^\d+$/.test(key))
    ) {
      found[`${path}.length`] = Object.keys(value).length;
    } else {
      Object.assign(found, flat(value, `${path}.`));
      if (Array.isArray(value) && value.length && value.every((each) => typeof each === "string")) {
        found[path] = [...new Set(value)].join(", ");
      }
    }
  }
  return found;
}
