/** Texts as the inputs of a model. */

import { Tokenizer } from "@huggingface/tokenizers";

/**
 * @typedef {{ ids: number[], types: number[] }} Encoded
 * @typedef {{ inputs: Record<string, import("./gpu.js").Tensor>, lengths: number[], length: number }} Batch
 */

/** A checkpoint's tokenizer, and how long a text its model takes. */
export class Texts {
  /** @param {import("./checkpoint.js").Checkpoint} files */
  static async open(files) {
    const [tokenizer, options, config] = await Promise.all(
      ["tokenizer.json", "tokenizer_config.json", "config.json"].map((name) => files.json(name)),
    );
    const positions = config.max_position_embeddings ?? Infinity;
    const longest = Math.min(options.model_max_length ?? Infinity, positions);
    return new Texts(new Tokenizer(tokenizer, options), word(options.pad_token), word(options.mask_token), longest);
  }

  /**
   * @param {Tokenizer} tokenizer
   * @param {string} padding the token that short texts are filled up with
   * @param {string} mask the token that stands for a word to be found
   * @param {number} longest in tokens
   */
  constructor(tokenizer, padding, mask, longest) {
    this.tokenizer = tokenizer;
    this.mask = mask;
    this.padding = (padding && tokenizer.token_to_id(padding)) || 0;
    this.longest = longest;
  }

  /**
   * The tokens of a text, special ones included.
   * @param {string} text
   * @param {string} [pair] a second text
   * @returns {Encoded}
   */
  whole(text, pair) {
    const encoded = this.#all(text, pair);
    if (encoded.ids.length > this.longest)
      throw new RangeError(`a text is longer than the ${this.longest} tokens that the model takes`);
    return encoded;
  }

  /**
   * The same of what may be too long: a text's end is cut off, but for special tokens. A pair is not cut.
   * @param {string} text
   * @param {string} [pair] a second text
   * @returns {Encoded}
   */
  encode(text, pair) {
    if (pair !== undefined) return this.whole(text, pair);
    const { ids, types } = this.#all(text);
    if (ids.length <= this.longest) return { ids, types };
    const bare = this.tokenizer.encode(text, { add_special_tokens: false }).ids;
    const start = ids.findIndex((_, at) => bare.every((id, i) => ids[at + i] === id));
    const end = start + bare.length;
    const cut = end - (ids.length - this.longest);
    return { ids: [...ids.slice(0, cut), ...ids.slice(end)], types: [...types.slice(0, cut), ...types.slice(end)] };
  }

  /**
   * @param {string} text
   * @param {string} [pair]
   * @returns {Encoded}
   */
  #all(text, pair) {
    const { ids, token_type_ids } = this.tokenizer.encode(text, {
      text_pair: pair ?? null,
      return_token_type_ids: true,
    });
    return { ids, types: token_type_ids ?? ids.map(() => 0) };
  }

  /**
   * Texts to go on from, so that all end together: the shorter ones are filled up on the left, where the mask is 0.
   * @param {string[]} texts
   */
  prompts(texts) {
    const encoded = texts.map((text) => this.whole(text).ids);
    const length = Math.max(...encoded.map((ids) => ids.length));
    return {
      ids: encoded.map((ids) => [...Array(length - ids.length).fill(this.padding), ...ids]),
      mask: encoded.map((ids) => Array.from({ length }, (_, at) => Number(at >= length - ids.length))),
    };
  }

  /**
   * The text of tokens, without special ones.
   * @param {number[]} tokens
   * @returns {string}
   */
  decode(tokens) {
    return this.tokenizer.decode(tokens, { skip_special_tokens: true });
  }

  /**
   * Texts side by side, the shorter ones filled up on the right.
   * @param {Encoded[]} encoded
   * @returns {Batch}
   */
  batch(encoded) {
    const length = Math.max(...encoded.map(({ ids }) => ids.length));
    const shape = [encoded.length, length];
    /** @param {(text: Encoded, at: number) => number} value */
    const rows = (value) => ({
      shape,
      data: encoded.flatMap((text) => Array.from({ length }, (_, at) => value(text, at))),
    });
    return {
      inputs: {
        input_ids: rows(({ ids }, at) => ids[at] ?? this.padding),
        attention_mask: rows(({ ids }, at) => Number(at < ids.length)),
        token_type_ids: rows(({ types }, at) => types[at] ?? 0),
      },
      lengths: encoded.map(({ ids }) => ids.length),
      length,
    };
  }
}

/**
 * A special token, as a tokenizer's file says it.
 * @param {string | { content: string } | undefined} token
 */
function word(token) {
  return (typeof token === "object" ? token?.content : token) ?? "";
}
