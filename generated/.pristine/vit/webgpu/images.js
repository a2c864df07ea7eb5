/** Images as the inputs of a model: cut and scaled as Pillow does it, so that a model sees what it saw in PyTorch. */

import { GpuError } from "./gpu.js";

/**
 * @typedef {object} Pixels an image, as ImageData
 * @property {number} width
 * @property {number} height
 * @property {ArrayLike<number>} data from 0 to 255: red, green, blue and opacity of each pixel, line by line
 *
 * @typedef {Pixels | Blob | CanvasImageSource} Image
 *
 * @typedef {Record<string, any>} Told what preprocessor_config.json says
 *
 * @typedef {object} Planes
 * @property {number} width
 * @property {number} height
 * @property {Uint8ClampedArray} data red, green and blue of each pixel, line by line
 */

/** What a checkpoint's image processor does. */
export class Images {
  /**
   * @param {import("./checkpoint.js").Checkpoint} files
   * @param {Told} silent what a file says that is silent
   */
  static async open(files, silent) {
    const whole = await files.optional("processor_config.json");
    return new Images({ ...silent, ...(whole?.image_processor ?? (await files.json("preprocessor_config.json"))) });
  }

  /** @param {Told} told */
  constructor(told) {
    const size = sides(told.size, told.default_to_square, told.max_size);
    /** @type {Told} */
    this.told = { ...told, size, crop_size: sides(told.crop_size) };
    if (told.do_resize && !size?.shortest_edge && !(size?.height && size.width)) {
      throw new GpuError("bad_checkpoint", `Images are scaled to ${JSON.stringify(size)}, which this skill cannot do.`);
    }
    if (told.do_resize && !(told.resample === 0 || FILTERS[told.resample])) {
      throw new GpuError("bad_checkpoint", `Images are scaled by method ${told.resample}, which this skill cannot do.`);
    }
  }

  /**
   * Images side by side: shape (images, 3, height, width).
   * @param {Image[]} images
   * @returns {Promise<import("./gpu.js").Tensor>}
   */
  async batch(images) {
    const made = (await Promise.all(images.map(pixels))).map((image) => this.#prepared(image));
    const [{ width, height }] = made;
    if (made.some((image) => image.width !== width || image.height !== height)) {
      throw new RangeError("images that are scaled to different sizes cannot go together: give them one by one");
    }
    const plane = width * height;
    const data = new Float32Array(made.length * 3 * plane);
    const { do_rescale, rescale_factor, do_normalize, image_mean, image_std } = this.told;
    made.forEach((image, place) => {
      for (let at = 0; at < 3 * plane; at++) {
        const channel = at % 3;
        let value = image.data[at];
        if (do_rescale) value *= rescale_factor;
        if (do_normalize) value = (value - image_mean[channel]) / image_std[channel];
        data[(3 * place + channel) * plane + (at - channel) / 3] = value;
      }
    });
    return { shape: [made.length, 3, height, width], data };
  }

  /** @param {Planes} image */
  #prepared(image) {
    const { do_resize, size, resample, do_center_crop, crop_size } = this.told;
    let made = image;
    if (do_resize) made = resized(made, ...target(made, size), resample);
    if (do_center_crop) made = cropped(made, crop_size.width, crop_size.height);
    return made;
  }
}

/**
 * @param {Image} image
 * @returns {Promise<Planes>}
 */
async function pixels(image) {
  const { width, height, data } = "data" in image ? image : await drawn(image);
  if (data.length !== 4 * width * height)
    throw new RangeError(`${width} x ${height} pixels have ${4 * width * height} values`);
  const colours = new Uint8ClampedArray(3 * width * height);
  for (let at = 0; at < colours.length; at++) colours[at] = data[at + Math.floor(at / 3)];
  return { width, height, data: colours };
}

/** @param {Blob | CanvasImageSource} image */
async function drawn(image) {
  const plain = /** @type {const} */ ({ premultiplyAlpha: "none", colorSpaceConversion: "none" });
  const bitmap = await createImageBitmap(image, plain);
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (
    new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", { willReadFrequently: true })
  );
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/**
 * How large an image is.
 * @param {Image} image
 */
export async function sizeOf(image) {
  return "data" in image ? image : drawn(image);
}

/**
 * A size as files say it now; older ones have one number, and the longest that an edge may be beside it.
 * @param {any} size
 * @param {boolean} [square]
 * @param {number} [longest]
 */
function sides(size, square = true, longest = undefined) {
  if (typeof size !== "number") return size;
  if (longest) return { shortest_edge: size, longest_edge: longest };
  return square ? { height: size, width: size } : { shortest_edge: size };
}

/**
 * The width and height that an image is scaled to.
 * @param {Planes} image
 * @param {{ shortest_edge?: number, longest_edge?: number, height?: number, width?: number }} size
 * @returns {[number, number]}
 */
function target({ width, height }, size) {
  if (!size.shortest_edge) return [Number(size.width), Number(size.height)];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  let edge = size.shortest_edge;
  const most = size.longest_edge ?? Infinity;
  if ((long / short) * edge > most) edge = (most * short) / long;
  const rounded = halfToEven(edge);
  if (size.longest_edge && short === rounded) return [width, height];
  const other = Math.trunc((edge * long) / short);
  return width <= height ? [rounded, other] : [other, rounded];
}

/** @param {number} value */
function halfToEven(value) {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 ? rounded - 1 : rounded;
}

/**
 * The middle of an image; black where it is smaller.
 * @param {Planes} image
 * @param {number} width
 * @param {number} height
 * @returns {Planes}
 */
function cropped(image, width, height) {
  const left = Math.floor((image.width - width) / 2);
  const top = Math.floor((image.height - height) / 2);
  const data = new Uint8ClampedArray(3 * width * height);
  for (let y = Math.max(0, -top); y < Math.min(height, image.height - top); y++) {
    for (let x = Math.max(0, -left); x < Math.min(width, image.width - left); x++) {
      const from = 3 * ((y + top) * image.width + x + left);
      data.set(image.data.subarray(from, from + 3), 3 * (y * width + x));
    }
  }
  return { width, height, data };
}

/**
 * @param {Planes} image
 * @param {number} width
 * @param {number} height
 * @param {number} method as Pillow numbers them
 * @returns {Planes}
 */
function resized(image, width, height, method) {
  const wide = along(image.data, image.width, width, image.height, 3, 3 * image.width, 3 * width, method);
  const data = along(wide, image.height, height, width, 3 * width, 3, 3, method);
  return { width, height, data };
}

/**
 * Scales lines of pixels, each value from its neighbours in the line, rounded to whole numbers as Pillow does it.
 * @param {Uint8ClampedArray} data
 * @param {number} before how many pixels a line has
 * @param {number} after how many it is to have
 * @param {number} lines
 * @param {number} step from a pixel of a line to the next
 * @param {number} from one line to the next, in what is read
 * @param {number} to one line to the next, in what is written
 * @param {number} method
 */
function along(data, before, after, lines, step, from, to, method) {
  if (before === after) return data;
  const weighted = weights(before, after, method);
  const made = new Uint8ClampedArray(3 * after * lines);
  for (let line = 0; line < lines; line++) {
    weighted.forEach(({ first, shares }, place) => {
      for (let channel = 0; channel < 3; channel++) {
        let sum = HALF;
        let at = line * from + first * step + channel;
        for (const share of shares) {
          sum += share * data[at];
          at += step;
        }
        made[line * to + place * step + channel] = Math.floor(sum / ONE);
      }
    });
  }
  return made;
}

/** Shares are whole numbers of this part. */
const ONE = 2 ** 22;
const HALF = ONE / 2;

/**
 * For each pixel of a scaled line, which pixels it comes of: the first of them, and how much of each.
 * @param {number} before
 * @param {number} after
 * @param {number} method
 * @returns {{ first: number, shares: number[] }[]}
 */
function weights(before, after, method) {
  const scale = before / after;
  if (method === 0) {
    let centre = scale / 2; // summed up, as Pillow does it: rounding decides between two pixels
    return Array.from({ length: after }, () => {
      const first = Math.floor(centre);
      centre += scale;
      return { first, shares: [ONE] };
    });
  }
  const places = Array.from({ length: after }, (_, place) => (place + 0.5) * scale);
  const { reach, weight } = FILTERS[method];
  const stretch = Math.max(1, scale);
  return places.map((centre) => {
    const first = Math.max(0, Math.trunc(centre - reach * stretch + 0.5));
    const end = Math.min(before, Math.trunc(centre + reach * stretch + 0.5));
    const found = Array.from({ length: end - first }, (_, at) => weight((first + at - centre + 0.5) / stretch));
    const sum = found.reduce((all, each) => all + each, 0);
    const shares = found.map((each) => (each / sum) * ONE);
    return { first, shares: shares.map((each) => Math.trunc(each < 0 ? each - 0.5 : each + 0.5)) };
  });
}

/**
 * By Pillow's numbers of methods: how many pixels away from its place a pixel has a share, and its weight there.
 * @type {Record<number, { reach: number, weight: (away: number) => number }>}
 */
const FILTERS = {
  1: { reach: 3, weight: (x) => (x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0) },
  2: { reach: 1, weight: (x) => Math.max(0, 1 - Math.abs(x)) },
  3: { reach: 2, weight: cubic },
  4: { reach: 0.5, weight: (x) => Number(x > -0.5 && x <= 0.5) },
  5: { reach: 1, weight: (x) => (Math.abs(x) >= 1 ? 0 : sinc(x) * (0.54 + 0.46 * Math.cos(Math.PI * x))) },
};

/** @param {number} x */
function sinc(x) {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** @param {number} away */
function cubic(away) {
  const x = Math.abs(away);
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
}
