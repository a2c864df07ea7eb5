/** Recordings as the inputs of a model. */

import { GpuError } from "./gpu.js";

/**
 * @typedef {{ data: ArrayLike<number>, samplingRate: number }} Samples one channel, from -1 to 1
 * @typedef {Samples | AudioBuffer | Blob} Recording
 * @typedef {object} Settings what the file of a feature extractor says
 * @property {string} feature_extractor_type
 * @property {number} sampling_rate in Hz
 * @property {boolean} [do_normalize]
 * @property {number} [feature_size] bands of mel frequencies
 * @property {number} [hop_length] samples from one window to the next
 * @property {number} [n_fft] samples in a window
 * @property {number} [chunk_length] seconds that a model hears at once
 */

/** How a checkpoint's model wants to be given sounds. */
export class Sounds {
  /** @param {import("./checkpoint.js").Checkpoint} files */
  static async open(files) {
    const processor = await files.optional("processor_config.json");
    const settings = processor?.feature_extractor ?? (await files.json("preprocessor_config.json"));
    const known = ["WhisperFeatureExtractor", "Wav2Vec2FeatureExtractor"];
    if (!known.includes(settings.feature_extractor_type)) {
      throw new GpuError(
        "bad_checkpoint",
        `Features as ${settings.feature_extractor_type} makes them are not known here.`,
      );
    }
    return new Sounds({ sampling_rate: 16000, ...settings });
  }

  /** @param {Settings} settings */
  constructor(settings) {
    this.settings = settings;
  }

  /**
   * One recording at the model's sampling rate.
   * @param {Recording} recording
   */
  async samples(recording) {
    const wanted = this.settings.sampling_rate;
    if (recording instanceof Blob) {
      const context = new OfflineAudioContext(1, 1, wanted);
      recording = await context.decodeAudioData(await recording.arrayBuffer());
    }
    const { data, samplingRate } = "data" in recording ? recording : mixed(recording);
    if (!data.length) throw new RangeError("a recording is empty");
    return resampled(Float32Array.from(data), samplingRate, wanted);
  }

  /**
   * One recording as it is, of mean 0 and variance 1 where the model wants that: shape (1, samples).
   * @param {Recording} recording
   */
  async waveform(recording) {
    const samples = await this.samples(recording);
    const shape = [1, samples.length];
    if (this.settings.do_normalize === false) return { data: samples, shape };
    const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
    const variance = samples.reduce((sum, value) => sum + (value - mean) ** 2, 0) / samples.length;
    return { data: samples.map((value) => (value - mean) / Math.sqrt(variance + 1e-7)), shape };
  }

  /**
   * How loud each band of mel frequencies is in each window, logarithmic and cut off 80 dB under the loudest; silence follows up
   * to the length that the model hears at once: shape (recordings, bands, windows).
   * @param {Recording[]} recordings
   */
  async logMel(recordings) {
    const { sampling_rate: rate, feature_size: bands = 80, hop_length: hop = 160, n_fft: width = 400 } = this.settings;
    const length = (this.settings.chunk_length ?? 30) * rate;
    const windows = Math.floor(length / hop);
    const filters = melFilters(bands, width, rate);
    const data = new Float32Array(recordings.length * bands * windows);
    for (const [row, recording] of recordings.entries()) {
      const samples = await this.samples(recording);
      if (samples.length > length)
        throw new RangeError(`a recording is longer than the ${length / rate} s that the model hears`);
      data.set(loudness(samples, length, width, hop, filters), row * bands * windows);
    }
    return { data, shape: [recordings.length, bands, windows] };
  }
}

/**
 * @param {Float32Array} samples
 * @param {number} length with the silence that follows
 * @param {number} width
 * @param {number} hop
 * @param {Float64Array[]} filters
 */
function loudness(samples, length, width, hop, filters) {
  const windows = Math.floor(length / hop);
  const half = width / 2;
  /** @param {number} at */
  const sample = (at) => {
    const inside = at < 0 ? -at : at >= length ? 2 * (length - 1) - at : at; // mirrored at both ends
    return inside < samples.length ? samples[inside] : 0;
  };
  const turns = Array.from({ length: width }, (_, at) => (2 * Math.PI * at) / width);
  const [cosines, sines] = [turns.map(Math.cos), turns.map(Math.sin)];
  const power = new Float64Array(half + 1);
  const windowed = new Float64Array(width);
  const found = new Float32Array(filters.length * windows);
  for (let window = 0; window < windows; window++) {
    let loud = false;
    for (let at = 0; at < width; at++) {
      windowed[at] = sample(window * hop + at - half) * (0.5 - 0.5 * cosines[at]);
      loud ||= windowed[at] !== 0;
    }
    for (let turn = 0; turn <= half && loud; turn++) {
      let [real, imaginary] = [0, 0];
      for (let at = 0, angle = 0; at < width; at++, angle = (angle + turn) % width) {
        real += windowed[at] * cosines[angle];
        imaginary -= windowed[at] * sines[angle];
      }
      power[turn] = real * real + imaginary * imaginary;
    }
    if (!loud) power.fill(0);
    for (const [band, filter] of filters.entries()) {
      let sum = 0;
      for (let turn = 0; turn <= half; turn++) sum += filter[turn] * power[turn];
      found[band * windows + window] = Math.log10(Math.max(sum, 1e-10));
    }
  }
  const least = found.reduce((most, value) => Math.max(most, value), -Infinity) - 8;
  return found.map((value) => (Math.max(value, least) + 4) / 4);
}

/**
 * Triangles over frequencies, evenly spread over mels up to half the sampling rate, each of the same area: how much of each
 * frequency is in each band. Slaney, Auditory Toolbox.
 * @param {number} bands
 * @param {number} width of a window, in samples
 * @param {number} rate in Hz
 */
function melFilters(bands, width, rate) {
  const step = Math.log(6.4) / 27;
  const hertz = (/** @type {number} */ mel) => (mel < 15 ? (200 / 3) * mel : 1000 * Math.exp(step * (mel - 15)));
  const highest = rate / 2 < 1000 ? (rate / 2) * 0.015 : 15 + Math.log(rate / 2000) / step;
  const edges = Array.from({ length: bands + 2 }, (_, at) => hertz((highest * at) / (bands + 1)));
  return Array.from({ length: bands }, (_, band) => {
    const [low, middle, high] = edges.slice(band, band + 3);
    return Float64Array.from({ length: width / 2 + 1 }, (_, turn) => {
      const frequency = (turn * rate) / width;
      const height = Math.min((frequency - low) / (middle - low), (high - frequency) / (high - middle));
      return (Math.max(0, height) * 2) / (high - low);
    });
  });
}

/** @param {AudioBuffer} buffer */
function mixed(buffer) {
  const data = new Float32Array(buffer.length);
  for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
    for (const [at, value] of buffer.getChannelData(channel).entries()) data[at] += value / buffer.numberOfChannels;
  }
  return { data, samplingRate: buffer.sampleRate };
}

/**
 * Samples at another rate, through a low-pass filter: a sinc under a Kaiser window, as scipy.signal.resample_poly has it.
 * @param {Float32Array} samples
 * @param {number} rate
 * @param {number} wanted
 */
function resampled(samples, rate, wanted) {
  if (rate === wanted) return samples;
  let [common, rest] = [rate, wanted];
  while (rest) [common, rest] = [rest, common % rest];
  const [up, down] = [wanted / common, rate / common];
  const most = Math.max(up, down);
  const half = 10 * most;
  const filter = Float64Array.from({ length: 2 * half + 1 }, (_, at) => {
    const turn = (Math.PI * (at - half)) / most;
    const inside = Math.sqrt(1 - ((at - half) / half) ** 2);
    return (at === half ? 1 : Math.sin(turn) / turn) * bessel(5 * inside);
  });
  const total = filter.reduce((sum, value) => sum + value, 0);
  return Float32Array.from({ length: Math.ceil((samples.length * up) / down) }, (_, at) => {
    const place = at * down;
    let sum = 0;
    for (
      let from = Math.max(0, Math.ceil((place - half) / up));
      from * up <= place + half && from < samples.length;
      from++
    ) {
      sum += samples[from] * filter[place - from * up + half];
    }
    return (sum * up) / total;
  });
}

/**
 * The modified Bessel function of the first kind, of order 0.
 * @param {number} x
 */
function bessel(x) {
  let [sum, term] = [1, 1];
  for (let order = 1; term > 1e-17 * sum; order++) sum += term *= (x / 2 / order) ** 2;
  return sum;
}
