// Timestamps of every dispatch, whatever library asks for them.

/**
 * Gives all devices from now on a clock, if their adapters have one. Between `start` and `stop` every dispatch is a pass of
 * its own, so that it has a beginning and an end: together they take longer than in one pass.
 */
export function clocked() {
  const { requestDevice } = GPUAdapter.prototype;
  const { beginComputePass } = GPUCommandEncoder.prototype;
  const { createCommandEncoder } = GPUDevice.prototype;
  const devices = new WeakMap();
  const kernels = [];
  let running = false;
  let clock = null;

  GPUAdapter.prototype.requestDevice = async function (asked = {}) {
    const timed = this.features.has("timestamp-query");
    const requiredFeatures = [...(asked.requiredFeatures ?? []), ...(timed ? ["timestamp-query"] : [])];
    const device = await requestDevice.call(this, { ...asked, requiredFeatures });
    clock = timed ? new Clock(device) : null;
    return device;
  };
  GPUDevice.prototype.createCommandEncoder = function (...given) {
    const encoder = createCommandEncoder.apply(this, given);
    devices.set(encoder, this);
    return encoder;
  };
  GPUCommandEncoder.prototype.beginComputePass = function (asked) {
    if (!running || devices.get(this) !== clock?.device) return beginComputePass.call(this, asked);
    const begin = (timestampWrites) => beginComputePass.call(this, { timestampWrites });
    return new Passes(begin, clock, kernels);
  };
  return {
    start: () => (running = true),
    /** `{kernel, ms}` of each dispatch, or null where the adapter has no clock. */
    async stop() {
      running = false;
      if (!clock) return null;
      const times = await clock.times(kernels.length);
      return kernels.map((kernel, at) => ({ kernel, ms: times[at] }));
    },
  };
}

const MOST = 2048; // dispatches: a query set has twice as many places

class Clock {
  constructor(device) {
    this.device = device;
    this.querySet = device.createQuerySet({ type: "timestamp", count: 2 * MOST });
  }

  writes(at) {
    return { querySet: this.querySet, beginningOfPassWriteIndex: 2 * at, endOfPassWriteIndex: 2 * at + 1 };
  }

  /** Milliseconds of so many passes. */
  async times(count) {
    const size = 16 * count;
    const { COPY_DST, COPY_SRC, MAP_READ, QUERY_RESOLVE } = GPUBufferUsage;
    const resolved = this.device.createBuffer({ size, usage: QUERY_RESOLVE | COPY_SRC });
    const read = this.device.createBuffer({ size, usage: MAP_READ | COPY_DST });
    const encoder = this.device.createCommandEncoder();
    encoder.resolveQuerySet(this.querySet, 0, 2 * count, resolved, 0);
    encoder.copyBufferToBuffer(resolved, 0, read, 0, size);
    this.device.queue.submit([encoder.finish()]);
    await read.mapAsync(GPUMapMode.READ);
    const nanoseconds = new BigUint64Array(read.getMappedRange());
    return Array.from({ length: count }, (_, at) => Number(nanoseconds[2 * at + 1] - nanoseconds[2 * at]) / 1e6);
  }
}

/** What a library takes for one pass. */
class Passes {
  #begin;
  #clock;
  #kernels;
  #pipeline = null;
  #groups = new Map();

  constructor(begin, clock, kernels) {
    this.#begin = begin;
    this.#clock = clock;
    this.#kernels = kernels;
  }

  setPipeline(pipeline) {
    this.#pipeline = pipeline;
  }

  setBindGroup(place, ...group) {
    this.#groups.set(place, group);
  }

  dispatchWorkgroups(...count) {
    const pass = this.#begin(this.#clock.writes(this.#kernels.length));
    pass.setPipeline(this.#pipeline);
    for (const [place, group] of this.#groups) pass.setBindGroup(place, ...group);
    pass.dispatchWorkgroups(...count);
    pass.end();
    this.#kernels.push(this.#pipeline.label);
  }

  end() {}
}
