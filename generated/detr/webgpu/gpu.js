/**
 * Compiled programs on WebGPU: the device, the weights, and one submission for each inference.
 *
 * In a browser it needs nothing. In Node it needs Dawn: `npm install webgpu`, then pass what its `create([])` gives as `gpu`.
 */

/**
 * What went wrong, for people (`message`) and for programs (`code`):
 *   no_webgpu, no_adapter        there is nothing to run on
 *   exceeded_limit               the device cannot hold or bind what the model needs
 *   device_lost                  the device went away; load the model again
 *   bad_checkpoint               a file is missing, cut off, damaged, or of another model
 *   network                      a download failed, and so did going on with it
 *   disposed                     the model was disposed of
 */
export class GpuError extends Error {
  /**
   * @param {"no_webgpu" | "no_adapter" | "exceeded_limit" | "device_lost" | "bad_checkpoint" | "network" | "disposed"} code
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(code, message, cause) {
    super(message, { cause });
    this.name = "GpuError";
    this.code = code;
  }
}

/**
 * @typedef {object} Adapter what the kernels ran on
 * @property {string} vendor
 * @property {string} architecture
 * @property {string} device
 * @property {string} description
 * @property {boolean} software whether a processor stands in for a GPU
 */

/** A device, and what is known about its adapter. */
export class Gpu {
  /**
   * Opens the first adapter with all that it can hold and bind.
   * @param {GPU} [gpu] by default the browser's
   */
  static async open(gpu = globalThis.navigator?.gpu) {
    if (!gpu)
      throw new GpuError(
        "no_webgpu",
        "There is no WebGPU here. Use a current Chrome, Edge, Firefox or Safari, on https or localhost.",
      );
    const adapter = await gpu.requestAdapter({ powerPreference: "high-performance" });
    if (!adapter)
      throw new GpuError(
        "no_adapter",
        "WebGPU finds no adapter. Update the graphics driver, or enable WebGPU in the browser's settings.",
      );
    const { maxBufferSize, maxStorageBufferBindingSize, maxStorageBuffersPerShaderStage } = adapter.limits;
    const device = await adapter.requestDevice({
      requiredLimits: { maxBufferSize, maxStorageBufferBindingSize, maxStorageBuffersPerShaderStage },
    });
    return new Gpu(gpu, adapter, device);
  }

  /**
   * @param {GPU} gpu
   * @param {GPUAdapter} adapter
   * @param {GPUDevice} device
   */
  constructor(gpu, adapter, device) {
    this.gpu = gpu; // held: Dawn takes a device away whose origin is collected
    this.device = device;
    const { vendor, architecture, device: name, description } = adapter.info;
    const software =
      adapter.info.isFallbackAdapter ?? /swiftshader|llvmpipe|software/i.test(`${architecture} ${description}`);
    /** @type {Adapter} */
    this.adapter = { vendor, architecture, device: name, description, software };
    /** @type {Promise<never>} */
    this.lost = device.lost.then(({ reason, message }) => {
      throw new GpuError("device_lost", `The device is gone (${reason}): ${message} Load the model again.`);
    });
    this.lost.catch(() => {}); // whoever waits hears of it
  }

  /**
   * Throws an error again, or that the device is gone where it came of that.
   * @param {unknown} error
   * @returns {Promise<never>}
   */
  async explained(error) {
    await Promise.race([this.lost, new Promise((resolve) => setTimeout(resolve, 100))]);
    throw error;
  }

  /**
   * @param {number} size in bytes
   * @param {GPUBufferUsageFlags} usage
   * @param {string} label
   */
  buffer(size, usage, label) {
    const { maxBufferSize, maxStorageBufferBindingSize } = this.device.limits;
    if (size > Math.min(maxBufferSize, maxStorageBufferBindingSize)) {
      throw new GpuError(
        "exceeded_limit",
        `${label} takes ${size} bytes, and this device binds ${maxStorageBufferBindingSize} at most.`,
      );
    }
    return this.device.createBuffer({ size: Math.max(16, Math.ceil(size / 4) * 4), usage, label });
  }
}

/**
 * @typedef {{ data: ArrayLike<number>, shape: number[] }} Tensor
 * @typedef {{ data: Float32Array | Int32Array | Uint32Array, shape: number[] }} Output
 */

const ARRAYS = { f32: Float32Array, i32: Int32Array, u32: Uint32Array };
const PLANS = 4; // sets of sizes whose buffers are kept
const ROOM = 64; // tokens that there is room for at first in what runs leave for the next

/** A compiled program with its weights on a device. */
export class Program {
  /**
   * @param {Gpu} gpu
   * @param {import("./configured.js").Configured} configured
   * @param {Record<string, GPUBuffer>} weights
   */
  static async create(gpu, configured, weights) {
    const pipelines = await Promise.all(
      Object.entries(configured.compiled.kernels).map(async ([label, code]) => {
        const module = gpu.device.createShaderModule({ code, label });
        const named = [...code.matchAll(/^override (\w+)/gm)].map(([, name]) => [name, configured.settings[name]]);
        const compute = { module, constants: Object.fromEntries(named) };
        const pipeline = await gpu.device.createComputePipelineAsync({ layout: "auto", compute, label });
        return /** @type {const} */ ([label, { pipeline, sized: code.includes("sizes.") }]);
      }),
    );
    return new Program(gpu, configured, weights, new Map(pipelines));
  }

  /** @type {Map<string, ReturnType<Program["plan"]>>} */
  #plans = new Map();
  /** @type {Promise<unknown>} */
  #last = Promise.resolve();
  #disposed = false;
  #room = 0;
  /** @type {Record<string, GPUBuffer>} */
  #past = {};

  /**
   * @param {Gpu} gpu
   * @param {import("./configured.js").Configured} configured
   * @param {Record<string, GPUBuffer>} weights
   * @param {Map<string, { pipeline: GPUComputePipeline, sized: boolean }>} pipelines
   */
  constructor(gpu, configured, weights, pipelines) {
    this.gpu = gpu;
    this.configured = configured;
    this.pipelines = pipelines;
    this.held = { ...weights };
    for (const [name, { kind, values }] of Object.entries(configured.constants)) {
      this.held[name] = gpu.buffer(4 * values.length, GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST, name);
      gpu.device.queue.writeBuffer(this.held[name], 0, new ARRAYS[kind](values));
    }
  }

  /**
   * One inference. Calls wait for each other, since they share buffers.
   * @param {Record<string, Tensor>} inputs
   * @param {number} [past] how many tokens the runs before have left, which this one goes on from
   * @returns {Promise<Record<string, Output>>}
   */
  run(inputs, past = 0) {
    const turn = this.#last.then(() => this.#run(inputs, past)).catch((error) => this.gpu.explained(error));
    this.#last = turn.catch(() => {});
    return turn;
  }

  /** Frees the weights and all buffers; the device stays. */
  dispose() {
    this.#disposed = true;
    for (const plan of this.#plans.values()) free(plan);
    for (const buffer of Object.values({ ...this.held, ...this.#past })) buffer.destroy();
    this.#plans.clear();
  }

  /**
   * @param {Record<string, Tensor>} inputs
   * @param {number} past
   */
  async #run(inputs, past) {
    if (this.#disposed) throw new GpuError("disposed", "This model was disposed of. Load it again.");
    const { device } = this.gpu;
    const sizes = this.#sizes(inputs, past);
    const { steps, elements, outputs, left } = this.configured.plan(sizes);
    if ("past" in sizes) this.#remember(sizes, elements, left);
    const plan = this.#planned("past" in sizes ? { ...sizes, past: this.#room } : sizes);
    device.queue.writeBuffer(plan.uniform, 0, new Int32Array(Object.values(sizes)));
    for (const [name, kind] of Object.entries(this.configured.compiled.inputs)) {
      if (plan.buffers[name]) device.queue.writeBuffer(plan.buffers[name], 0, ARRAYS[kind].from(inputs[name].data));
    }
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    for (const [step, { pipeline, group }] of plan.steps.entries()) {
      const [, [x, y, z]] = steps[step];
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, group);
      pass.dispatchWorkgroups(x, y, z);
    }
    pass.end();
    for (const { name, buffer, shape } of outputs)
      encoder.copyBufferToBuffer(plan.buffers[buffer], 0, plan.reads[name], 0, bytes(shape));
    for (const [name, { buffer }] of Object.entries(left))
      encoder.copyBufferToBuffer(plan.buffers[buffer], 0, this.#past[name], 0, 4 * elements[buffer]);
    device.queue.submit([encoder.finish()]);
    /** @type {Record<string, Output>} */
    const results = {};
    for (const { name, kind, shape } of outputs) {
      const read = plan.reads[name];
      await Promise.race([read.mapAsync(GPUMapMode.READ, 0, bytes(shape)), this.gpu.lost]);
      results[name] = { data: new ARRAYS[kind](read.getMappedRange(0, bytes(shape)).slice(0)), shape };
      read.unmap();
    }
    return results;
  }

  /**
   * @param {Record<string, Tensor>} inputs
   * @param {number} past
   * @returns {import("./configured.js").Sizes}
   */
  #sizes(inputs, past) {
    /** @type {import("./configured.js").Sizes} */
    const sizes = {};
    for (const [size, [input, axis]] of Object.entries(this.configured.compiled.sizes))
      sizes[size] = size === "past" ? past : inputs[input].shape[axis];
    return sizes;
  }

  /**
   * Makes room for what a run leaves, and keeps what the runs before have left.
   * @param {import("./configured.js").Sizes} sizes
   * @param {Record<string, number>} elements
   * @param {Record<string, { buffer: string, elements: number }>} left
   */
  #remember(sizes, elements, left) {
    const roomy = () => this.configured.plan({ ...sizes, past: this.#room }).left;
    this.#room = Math.max(this.#room, ROOM);
    while (Object.entries(roomy()).some(([name, { elements: room }]) => room < elements[left[name].buffer]))
      this.#room *= 2;
    const wanted = Object.entries(roomy()).map(([name, { elements: room }]) => /** @type {const} */ ([name, 4 * room]));
    if (wanted.every(([name, size]) => this.#past[name]?.size === size)) return;
    const { COPY_DST, COPY_SRC, STORAGE } = GPUBufferUsage;
    const encoder = this.gpu.device.createCommandEncoder();
    const before = this.#past;
    this.#past = {};
    for (const [name, size] of wanted) {
      this.#past[name] = this.gpu.buffer(size, STORAGE | COPY_SRC | COPY_DST, name);
      if (sizes.past) encoder.copyBufferToBuffer(before[name], 0, this.#past[name], 0, 4 * left[name].elements);
    }
    this.gpu.device.queue.submit([encoder.finish()]);
    for (const buffer of Object.values(before)) buffer.destroy();
    for (const plan of this.#plans.values()) free(plan); // they read what was left there
    this.#plans.clear();
  }

  /** @param {import("./configured.js").Sizes} sizes */
  #planned(sizes) {
    const key = JSON.stringify(sizes);
    const plan = this.#plans.get(key) ?? this.plan(sizes);
    this.#plans.delete(key);
    this.#plans.set(key, plan); // the last used is last
    for (const [oldest, unused] of this.#plans) {
      if (this.#plans.size <= PLANS) break;
      free(unused);
      this.#plans.delete(oldest);
    }
    return plan;
  }

  /**
   * Buffers and bindings for inputs of these sizes.
   * @param {import("./configured.js").Sizes} sizes
   */
  plan(sizes) {
    const { configured, gpu } = this;
    const { COPY_DST, COPY_SRC, MAP_READ, STORAGE, UNIFORM } = GPUBufferUsage;
    const planned = configured.plan(sizes);
    const given = [...planned.outputs, ...Object.values(planned.left)].map(({ buffer }) => buffer);
    const needed = [...Object.keys(configured.compiled.inputs), ...given];
    const { places, largest } = shared(planned.elements, planned.steps, needed);
    const made = largest.map((size, place) => gpu.buffer(4 * size, STORAGE | COPY_SRC | COPY_DST, `buffer ${place}`));
    const own = Object.fromEntries(Object.entries(places).map(([name, place]) => [name, made[place]]));
    const uniform = gpu.buffer(4 * Object.keys(sizes).length, UNIFORM | COPY_DST, "sizes");
    const buffers = { ...this.held, ...this.#past, ...own };
    const steps = planned.steps.map(([kernel, , names]) => {
      const { pipeline, sized } = /** @type {{ pipeline: GPUComputePipeline, sized: boolean }} */ (
        this.pipelines.get(kernel)
      );
      const entries = names.map((name, place) => ({ binding: place + 1, resource: { buffer: buffers[name] } }));
      if (sized) entries.push({ binding: 0, resource: { buffer: uniform } });
      const group = gpu.device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries, label: kernel });
      return { pipeline, group };
    });
    const reads = Object.fromEntries(
      planned.outputs.map(({ name, shape }) => [name, gpu.buffer(bytes(shape), MAP_READ | COPY_DST, name)]),
    );
    return { buffers, steps, reads, uniform, own: [...made, uniform, ...Object.values(reads)] };
  }
}

/**
 * Bytes of a tensor.
 * @param {number[]} shape
 */
function bytes(shape) {
  return 4 * shape.reduce((all, size) => all * size, 1);
}

/**
 * Which buffer each tensor is in: tensors that are never needed at the same time share one. The largest choose first, so that
 * no buffer grows.
 * @param {Record<string, number>} tensors elements of each
 * @param {import("./configured.js").Step[]} steps
 * @param {string[]} needed before the first step, or after the last
 */
function shared(tensors, steps, needed) {
  /** @type {Record<string, [first: number, last: number]>} */
  const times = Object.fromEntries(needed.map((name) => [name, [-1, steps.length]]));
  steps.forEach(([, , names], step) => {
    for (const name of names)
      if (name in tensors) times[name] = [(times[name] ??= [step, step])[0], Math.max(times[name][1], step)];
  });
  /** @type {{ elements: number, times: [number, number][] }[]} */
  const buffers = [];
  /** @type {Record<string, number>} */
  const places = {};
  for (const [name, elements] of Object.entries(tensors).sort(([, a], [, b]) => b - a)) {
    const [first, last] = times[name];
    let place = buffers.findIndex((buffer) => buffer.times.every((other) => other[1] < first || last < other[0]));
    if (place < 0) place = buffers.push({ elements, times: [] }) - 1;
    buffers[place].times.push([first, last]);
    places[name] = place;
  }
  return { places, largest: buffers.map(({ elements }) => elements) };
}

/** @param {{ own: GPUBuffer[] }} plan */
function free(plan) {
  for (const buffer of plan.own) buffer.destroy();
}

/**
 * Workgroups of 64 for that many invocations: a row of them where it is not too long.
 * @param {number} invocations
 */
export function spread(invocations) {
  const groups = Math.ceil(invocations / 64);
  const wide = Math.max(1, Math.min(groups, 65535));
  return [wide, Math.ceil(groups / wide), 1];
}
