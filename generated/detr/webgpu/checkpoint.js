/** Checkpoints as the hub has them: their files, by URL or from the user's disk, and the tensors in them. */

import { GpuError } from "./gpu.js";

const PIECE = 16 * 1024 * 1024; // bytes that are fetched and cached at a time; a multiple of every element's size
const ATTEMPTS = 4;

/**
 * @typedef {string | URL | Iterable<File> | Record<string, Blob>} Source a folder's URL, the files that a user chose, or blobs
 *     by name
 * @typedef {(progress: { loaded: number, total: number }) => void} OnProgress in bytes
 * @typedef {{ onProgress?: OnProgress, signal?: AbortSignal, cache?: string | null }} Reading cache: name of the browser's
 *     cache that keeps what was fetched; null for none
 * @typedef {{ size: number, read: (start: number, end: number) => Promise<ArrayBuffer> }} Opened
 * @typedef {{ dtype: string, shape: number[], data_offsets: [number, number] }} Entry
 */

/** The files of a checkpoint. */
export class Checkpoint {
  /**
   * @param {Source} source
   * @param {Reading} [reading]
   */
  constructor(source, { onProgress, signal, cache = "checkpoints" } = {}) {
    this.source = source;
    this.onProgress = onProgress ?? (() => {});
    this.signal = signal;
    this.cache = cache;
  }

  /**
   * What a JSON file says.
   * @param {string} name
   * @returns {Promise<any>}
   */
  async json(name) {
    const found = await this.optional(name);
    if (found === null) throw new GpuError("bad_checkpoint", `The checkpoint has no ${name}.`);
    return found;
  }

  /**
   * What a JSON file says, or null where there is none.
   * @param {string} name
   * @returns {Promise<any>}
   */
  async optional(name) {
    const found = await this.#find(name);
    return found && parsed(new TextDecoder().decode(await found.read(0, found.size)), name);
  }

  /**
   * Streams tensors onto a device, a piece at a time.
   * @param {import("./gpu.js").Gpu} gpu
   * @param {import("./configured.js").Configured[]} configured programs, of one model
   * @returns {Promise<Record<string, GPUBuffer>>}
   */
  async weights(gpu, ...configured) {
    /** @type {Record<string, number[]>} */
    const wanted = Object.assign({}, ...configured.map((each) => each.weights()));
    /** @type {Record<string, string[]>} */
    const tied = Object.assign({}, ...configured.map(({ compiled }) => compiled.tied));
    const { prefix } = configured[0].compiled;
    const files = await this.#tensors();
    /** @type {Record<string, GPUBuffer>} */
    const buffers = {};
    try {
      const total = files.reduce((all, { file }) => all + file.size, 0);
      let before = 0;
      for (const { name, file, tensors, start } of files) {
        const targets = Object.entries(wanted)
          .filter(([tensor]) => !buffers[tensor])
          .map(([tensor, shape]) => {
            const names = [tensor, ...(tied[tensor] ?? [])];
            return { tensor, shape, entry: names.map((each) => sought(tensors, each, prefix)).find(Boolean) };
          })
          .flatMap(({ tensor, shape, entry }) => {
            if (!entry) return [];
            const { dtype, shape: found, data_offsets } = entry;
            if (found.join() !== shape.join()) {
              throw new GpuError(
                "bad_checkpoint",
                `${tensor} has shape [${found}] in ${name}, and its configuration wants [${shape}].`,
              );
            }
            const width = WIDTHS[dtype];
            if (!width)
              throw new GpuError(
                "bad_checkpoint",
                `${tensor} in ${name} is ${dtype}, which cannot be read. Save it as F32, F16 or BF16.`,
              );
            const [from, to] = data_offsets.map((offset) => start + offset);
            buffers[tensor] = gpu.buffer(
              (4 * (to - from)) / width,
              GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST,
              tensor,
            );
            return [{ buffer: buffers[tensor], dtype, width, from, to }];
          });
        for (let at = 0; at < file.size; at += PIECE) {
          const end = Math.min(at + PIECE, file.size);
          const reached = targets.filter(({ from, to }) => from < end && to > at);
          if (reached.length) {
            const piece = await file.read(at, end);
            for (const { buffer, dtype, width, from, to } of reached) {
              const first = Math.max(from, at);
              const bytes = piece.slice(first - at, Math.min(to, end) - at);
              gpu.device.queue.writeBuffer(buffer, (4 * (first - from)) / width, widened(bytes, dtype));
            }
          }
          this.onProgress({ loaded: before + end, total });
        }
        before += file.size;
      }
      const missing = Object.keys(wanted).filter((tensor) => !buffers[tensor]);
      if (missing.length) {
        throw new GpuError(
          "bad_checkpoint",
          `The checkpoint lacks ${missing.length} tensors of this model: ${missing.slice(0, 3).join(", ")}. Is it of another one?`,
        );
      }
      return buffers;
    } catch (error) {
      for (const buffer of Object.values(buffers)) buffer.destroy();
      throw error;
    }
  }

  /** The files with tensors, and what stands where in each. */
  async #tensors() {
    const whole = await this.#find("model.safetensors");
    if (whole) return [await described("model.safetensors", whole)];
    const { weight_map } = await this.json("model.safetensors.index.json");
    const names = [...new Set(/** @type {string[]} */ (Object.values(weight_map)))].sort();
    return Promise.all(
      names.map(async (name) => {
        const file = await this.#find(name);
        if (!file) throw new GpuError("bad_checkpoint", `The checkpoint's index names ${name}, which is not there.`);
        return described(name, file);
      }),
    );
  }

  /**
   * @param {string} name
   * @returns {Promise<Opened | null>}
   */
  async #find(name) {
    const { source } = this;
    if (typeof source === "string" || source instanceof URL) {
      const folder = new URL(source, globalThis.location?.href);
      if (!folder.pathname.endsWith("/")) folder.pathname += "/";
      return this.#online(new URL(name, folder).href);
    }
    /** @type {Blob | undefined} */
    const blob = Symbol.iterator in source ? [...source].find((file) => file.name === name) : source[name];
    return blob ? { size: blob.size, read: (start, end) => blob.slice(start, end).arrayBuffer() } : null;
  }

  /**
   * @param {string} url
   * @returns {Promise<Opened | null>}
   */
  async #online(url) {
    const response = await this.#fetch(url, { method: "HEAD" }, async (response) => response);
    if (response.status === 404) return null;
    const size = Number(response.headers.get("content-length"));
    const version = response.headers.get("etag") ?? response.headers.get("last-modified") ?? String(size);
    return { size, read: (start, end) => this.#piece(url, version, start, end) };
  }

  /**
   * Bytes of a file, from the cache if they were fetched before.
   * @param {string} url
   * @param {string} version
   * @param {number} start
   * @param {number} end
   */
  async #piece(url, version, start, end) {
    const key = `${url}?piece=${encodeURIComponent(`${version} ${start}-${end}`)}`;
    const cache = this.cache && globalThis.caches ? await caches.open(this.cache) : null;
    const kept = await cache?.match(key);
    if (kept) return kept.arrayBuffer();
    const range = { headers: { range: `bytes=${start}-${end - 1}` } };
    const bytes = await this.#fetch(url, range, async (response) => {
      const body = await response.arrayBuffer();
      return response.status === 200 ? body.slice(start, end) : body; // the server may know no ranges
    });
    if (bytes.byteLength !== end - start) {
      throw new GpuError(
        "bad_checkpoint",
        `${url} is cut off: bytes ${start} to ${end} were asked for, and ${bytes.byteLength} came.`,
      );
    }
    await cache?.put(key, new Response(bytes.slice(0)));
    return bytes;
  }

  /**
   * Tries again what fails on the way, and gives up on what the server refuses.
   * @template T
   * @param {string} url
   * @param {RequestInit} how
   * @param {(response: Response) => Promise<T>} read
   */
  async #fetch(url, how, read) {
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await fetch(url, { ...how, signal: this.signal ?? null });
        if (response.ok || response.status === 404) return await read(response);
        throw new GpuError("network", `${url} answers ${response.status} ${response.statusText}.`);
      } catch (error) {
        this.signal?.throwIfAborted();
        if (error instanceof GpuError || attempt === ATTEMPTS) {
          throw error instanceof GpuError ? error : new GpuError("network", `${url} cannot be fetched.`, error);
        }
        await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt));
      }
    }
  }
}

/**
 * A tensor by its name in the model, which a checkpoint of a larger or a smaller model has with another prefix.
 * @param {Record<string, Entry>} tensors
 * @param {string} name
 * @param {string} prefix
 */
function sought(tensors, name, prefix) {
  return (
    tensors[name] ??
    tensors[prefix + name] ??
    (name.startsWith(prefix) ? tensors[name.slice(prefix.length)] : undefined)
  );
}

/** @type {Record<string, number>} */
const WIDTHS = { F32: 4, F16: 2, BF16: 2 };

/**
 * @param {string} name
 * @param {Opened} file
 */
async function described(name, file) {
  const [length] = file.size >= 8 ? new BigUint64Array(await file.read(0, 8)) : [0n];
  const start = 8 + Number(length);
  if (file.size < 8 || start > file.size)
    throw new GpuError("bad_checkpoint", `${name} is no safetensors file, or cut off.`);
  /** @type {Record<string, Entry>} */
  const { __metadata__: _, ...tensors } = parsed(new TextDecoder().decode(await file.read(8, start)), name);
  const end = Math.max(0, ...Object.values(tensors).map(({ data_offsets }) => data_offsets[1]));
  if (start + end !== file.size) {
    throw new GpuError(
      "bad_checkpoint",
      `${name} has ${file.size} bytes, and its header speaks of ${start + end}. Download it again.`,
    );
  }
  return { name, file, tensors, start };
}

/**
 * @param {string} text
 * @param {string} name
 */
function parsed(text, name) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new GpuError(
      "bad_checkpoint",
      `${name} is damaged: ${error instanceof Error ? error.message : error}.`,
      error,
    );
  }
}

/**
 * Elements as 32-bit floats.
 * @param {ArrayBuffer} bytes
 * @param {string} dtype
 */
function widened(bytes, dtype) {
  if (dtype === "F32") return new Float32Array(bytes);
  const short = new Uint16Array(bytes);
  if (dtype === "BF16") return new Float32Array(Uint32Array.from(short, (bits) => bits << 16).buffer);
  return Float32Array.from(short, half);
}

/**
 * The value of a 16-bit float (IEEE 754 binary16).
 * @param {number} bits
 */
function half(bits) {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction ? NaN : sign * Infinity;
  return exponent ? sign * 2 ** (exponent - 15) * (1 + fraction / 1024) : sign * 2 ** -14 * (fraction / 1024);
}
