/** Tokens that a model generates one after the other. */

/**
 * @typedef {object} Generation
 * @property {string} text what was generated, special tokens left out
 * @property {number[]} tokens its token ids, up to and with the one that ended it
 *
 * @typedef {object} Generations
 * @property {Generation[]} results one for each input
 * @property {import("./gpu.js").Adapter} adapter where the logits were computed
 *
 * @typedef {object} Options
 * @property {number} [maxNewTokens]
 * @property {number} [temperature] 0 takes the likeliest token each time; above it, tokens are drawn
 * @property {number} [topP] how probable the tokens together are, the likeliest first, that are drawn from
 * @property {() => number} [random] a number from 0 up to 1 for each token that is drawn
 * @property {AbortSignal} [signal] stops before the next token
 *
 * @typedef {object} Said what generation_config.json says
 * @property {number | number[] | null} [eos_token_id]
 * @property {number[] | null} [suppress_tokens] that are never generated
 * @property {number[] | null} [begin_suppress_tokens] that are not the first
 * @property {number | null} [decoder_start_token_id] what a decoder's text begins with
 * @property {boolean} [is_multilingual]
 * @property {Record<string, number>} [lang_to_id]
 * @property {Record<string, number>} [task_to_id]
 * @property {number} [no_timestamps_token_id]
 */

/** What generates with a model that remembers the tokens before. */
export class Generator {
  /** @type {Promise<void>} */
  #turn = Promise.resolve();

  /**
   * @param {import("./gpu.js").Program} program gives the `logits` of the last token
   * @param {import("./text.js").Texts} texts
   * @param {Said | null} said
   */
  constructor(program, texts, said) {
    const { config } = program.configured;
    this.program = program;
    this.texts = texts;
    this.said = said;
    this.ends = [said?.eos_token_id ?? config.eos_token_id ?? []].flat();
    this.start = said?.decoder_start_token_id ?? config.decoder_start_token_id ?? config.bos_token_id;
    this.never = said?.suppress_tokens ?? [];
    this.notFirst = said?.begin_suppress_tokens ?? [];
  }

  /**
   * The tokens of each row so far, after each step. One generation at a time: what the model remembers is on the device, once.
   * @param {number[][]} first the tokens that each row begins with, as many in each
   * @param {(next: number[][]) => Record<string, import("./gpu.js").Tensor>} inputs what the model is given with the next tokens
   * @param {Options} [options]
   * @returns {AsyncGenerator<number[][]>}
   */
  async *tokens(first, inputs, { maxNewTokens = 128, temperature = 0, topP = 1, random = Math.random, signal } = {}) {
    const before = this.#turn;
    /** @type {() => void} */
    let done = () => {};
    this.#turn = new Promise((resolve) => (done = resolve));
    await before;
    try {
      /** @type {number[][]} */
      const made = first.map(() => []);
      const ended = (/** @type {number[]} */ row) => row.length > 0 && this.ends.includes(row[row.length - 1]);
      for (let next = first, past = 0; made.some((row) => row.length < maxNewTokens && !ended(row));) {
        signal?.throwIfAborted();
        const { logits } = await this.program.run(inputs(next), past);
        past += next[0].length;
        next = made.map((row, at) => {
          if (ended(row)) return [this.texts.padding];
          const scores = last(logits, at);
          for (const token of row.length ? this.never : [...this.never, ...this.notFirst]) scores[token] = -Infinity;
          row.push(temperature ? drawn(scores, temperature, topP, random()) : likeliest(scores));
          return row.slice(-1);
        });
        yield made;
      }
    } finally {
      done();
    }
  }

  /**
   * The likeliest of some tokens, for each row.
   * @param {number[][]} first
   * @param {(next: number[][]) => Record<string, import("./gpu.js").Tensor>} inputs
   * @param {number[]} among
   */
  async choose(first, inputs, among) {
    const { logits } = await this.program.run(inputs(first));
    return first.map((_, row) => {
      const scores = last(logits, row);
      return among[likeliest(among.map((token) => scores[token]))];
    });
  }

  /**
   * What is generated in the end.
   * @param {AsyncIterable<number[][]>} steps
   * @returns {Promise<Generations>}
   */
  async results(steps) {
    /** @type {number[][]} */
    let rows = [];
    for await (const made of steps) rows = made;
    const results = rows.map((tokens) => ({ text: this.texts.decode(tokens), tokens }));
    return { results, adapter: this.program.gpu.adapter };
  }

  /**
   * The text of the first row piece by piece, while it is being generated.
   * @param {AsyncIterable<number[][]>} steps
   */
  async *pieces(steps) {
    let text = "";
    let told = 0;
    for await (const [tokens] of steps) {
      text = this.texts.decode(tokens);
      if (text.endsWith("\ufffd")) continue; // a letter of which more is to come
      yield text.slice(told);
      told = text.length;
    }
    if (text.length > told) yield text.slice(told);
  }
}

/**
 * The scores of a row's last token.
 * @param {import("./gpu.js").Output} logits of shape (rows, tokens, words)
 * @param {number} row
 */
function last({ data, shape: [, length, words] }, row) {
  const end = (row + 1) * length * words;
  return data.slice(end - words, end);
}

/**
 * Rows of the same length, as a tensor.
 * @param {number[][]} rows
 */
export function table(rows) {
  return { shape: [rows.length, rows[0].length], data: rows.flat() };
}

/** @param {ArrayLike<number>} scores */
export function likeliest(scores) {
  let best = 0;
  for (let token = 1; token < scores.length; token++) if (scores[token] > scores[best]) best = token;
  return best;
}

/**
 * A token drawn by its probability, among the likeliest that are so probable together.
 * @param {ArrayLike<number>} scores
 * @param {number} temperature
 * @param {number} topP
 * @param {number} random from 0 up to 1
 */
function drawn(scores, temperature, topP, random) {
  const most = scores[likeliest(scores)];
  const all = Array.from(scores, (score, token) => ({ token, weight: Math.exp((score - most) / temperature) }));
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  all.sort((a, b) => b.weight - a.weight);
  let count = 0;
  let sum = 0;
  while (count < all.length && sum < topP * total) sum += all[count++].weight;
  let left = random * sum;
  return (all.slice(0, count).find(({ weight }) => (left -= weight) < 0) ?? all[0]).token;
}
