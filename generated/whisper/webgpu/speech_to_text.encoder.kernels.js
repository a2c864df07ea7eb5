/**
 * The kernels of Whisper for speech to text, and the order in which they run.
 *
 * Compiled from WhisperForConditionalGeneration of transformers by `generate skill whisper --hardware webgpu --task speech_to_text`.
 */

import { spread } from "./gpu.js";

/** WGSL by name. */
export const kernels = {
  convolution: /* wgsl */ `
override NUM_MEL_BINS: i32;
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_ENCODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS)) * (MAX_SOURCE_POSITIONS * 2)) { return; }
  let t1 = (i / (MAX_SOURCE_POSITIONS * 2)) / (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS);
  let t2 = (i / (MAX_SOURCE_POSITIONS * 2)) % (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS);
  let t3 = i % (MAX_SOURCE_POSITIONS * 2);
  let t4 = t2 / (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS);
  var v5: f32 = 0.0;
  for (var k6 = 0; k6 < NUM_MEL_BINS; k6++) {
    let t10 = t4 * NUM_MEL_BINS + k6;
    for (var k7 = 0; k7 < 3; k7++) {
      let t8 = t3 + k7 - 1;
      let t9 = clamp(t8, 0, (MAX_SOURCE_POSITIONS * 2 - 1));
      let t11 = (t1 * NUM_MEL_BINS + t10) * (MAX_SOURCE_POSITIONS * 2) + t9;
      let t12 = in0[t11];
      let t13 = (t2 * NUM_MEL_BINS + k6) * 3 + k7;
      let t14 = in1[t13];
      let t15 = select(0.0, t12 * t14, t8 >= 0 && t8 < MAX_SOURCE_POSITIONS * 2);
      v5 = v5 + t15;
    }
  }
  let t16 = in2[t2];
  let t17 = v5 + t16;
  let t18 = (t1 * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + t2) * (MAX_SOURCE_POSITIONS * 2) + t3;
  out[t18] = t17;
}
`,
  add: /* wgsl */ `
fn erf(x: f32) -> f32 {
  let t = 1.0 / (1.0 + 0.3275911 * abs(x));
  let y = 1.0 - (((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * exp(-x * x);
  return sign(x) * y;
}
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_ENCODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * MAX_SOURCE_POSITIONS) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS)) { return; }
  let t1 = (i / (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS)) / MAX_SOURCE_POSITIONS;
  let t2 = (i / (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS)) % MAX_SOURCE_POSITIONS;
  let t3 = i % (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS);
  let t4 = t3 / (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS);
  var v5: f32 = 0.0;
  for (var k6 = 0; k6 < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k6++) {
    let t10 = t4 * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k6;
    for (var k7 = 0; k7 < 3; k7++) {
      let t8 = t2 * 2 + k7 - 1;
      let t9 = clamp(t8, 0, (MAX_SOURCE_POSITIONS * 2 - 1));
      let t11 = (t1 * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + t10) * (MAX_SOURCE_POSITIONS * 2) + t9;
      let t12 = in0[t11];
      let t13 = 0.5 * t12 * (1.0 + erf(t12 * 0.7071067811865476));
      let t14 = (t3 * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k6) * 3 + k7;
      let t15 = in1[t14];
      let t16 = select(0.0, t13 * t15, t8 >= 0 && t8 < MAX_SOURCE_POSITIONS * 2);
      v5 = v5 + t16;
    }
  }
  let t17 = in2[t3];
  let t18 = v5 + t17;
  let t19 = 0.5 * t18 * (1.0 + erf(t18 * 0.7071067811865476));
  let t20 = t2 * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + t3;
  let t21 = in3[t20];
  let t22 = t19 + t21;
  let t23 = (t1 * MAX_SOURCE_POSITIONS + t2) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + t3;
  out[t23] = t22;
}
`,
  add_2: /* wgsl */ `
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_ENCODER_ATTENTION_HEADS: i32;
override ENCODER_FFN_DIM: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / MAX_SOURCE_POSITIONS) * MAX_SOURCE_POSITIONS + m % MAX_SOURCE_POSITIONS) * ENCODER_FFN_DIM + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * ENCODER_FFN_DIM + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) { return; }
  let t1 = m / MAX_SOURCE_POSITIONS;
  let t2 = m % MAX_SOURCE_POSITIONS;
  let t3 = (t1 * MAX_SOURCE_POSITIONS + t2) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + n;
  let t4 = in2[t3];
  let t5 = in3[n];
  let t6 = sum * 1.0f + t5 * 1.0f;
  let t7 = t4 + t6;
  out[t3] = t7;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < ENCODER_FFN_DIM; k++) {
    let a0 = load_a(batch, m + 0, k);
    let a1 = load_a(batch, m + 1, k);
    let a2 = load_a(batch, m + 2, k);
    let a3 = load_a(batch, m + 3, k);
    let b0 = load_b(batch, k, n + 0);
    let b1 = load_b(batch, k, n + 1);
    let b2 = load_b(batch, k, n + 2);
    let b3 = load_b(batch, k, n + 3);
sum_0_0 += a0 * b0; sum_0_1 += a0 * b1; sum_0_2 += a0 * b2; sum_0_3 += a0 * b3;
sum_1_0 += a1 * b0; sum_1_1 += a1 * b1; sum_1_2 += a1 * b2; sum_1_3 += a1 * b3;
sum_2_0 += a2 * b0; sum_2_1 += a2 * b1; sum_2_2 += a2 * b2; sum_2_3 += a2 * b3;
sum_3_0 += a3 * b0; sum_3_1 += a3 * b1; sum_3_2 += a3 * b2; sum_3_3 += a3 * b3;
  }
  var sums = array<f32, 16>(sum_0_0, sum_0_1, sum_0_2, sum_0_3, sum_1_0, sum_1_1, sum_1_2, sum_1_3, sum_2_0, sum_2_1, sum_2_2, sum_2_3, sum_3_0, sum_3_1, sum_3_2, sum_3_3);
  for (var r = 0; r < 4; r++) {
    for (var c = 0; c < 4; c++) { finish(batch, m + r, n + c, sums[r * 4 + c]); }
  }
}

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  mul: /* wgsl */ `
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_ENCODER_ATTENTION_HEADS: i32;
override NUMBER_5: f32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / MAX_SOURCE_POSITIONS) * MAX_SOURCE_POSITIONS + m % MAX_SOURCE_POSITIONS) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) { return; }
  let t1 = m / MAX_SOURCE_POSITIONS;
  let t2 = m % MAX_SOURCE_POSITIONS;
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = t4 * f32(NUMBER_5);
  let t6 = (t1 * MAX_SOURCE_POSITIONS + t2) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + n;
  out[t6] = t5;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k++) {
    let a0 = load_a(batch, m + 0, k);
    let a1 = load_a(batch, m + 1, k);
    let a2 = load_a(batch, m + 2, k);
    let a3 = load_a(batch, m + 3, k);
    let b0 = load_b(batch, k, n + 0);
    let b1 = load_b(batch, k, n + 1);
    let b2 = load_b(batch, k, n + 2);
    let b3 = load_b(batch, k, n + 3);
sum_0_0 += a0 * b0; sum_0_1 += a0 * b1; sum_0_2 += a0 * b2; sum_0_3 += a0 * b3;
sum_1_0 += a1 * b0; sum_1_1 += a1 * b1; sum_1_2 += a1 * b2; sum_1_3 += a1 * b3;
sum_2_0 += a2 * b0; sum_2_1 += a2 * b1; sum_2_2 += a2 * b2; sum_2_3 += a2 * b3;
sum_3_0 += a3 * b0; sum_3_1 += a3 * b1; sum_3_2 += a3 * b2; sum_3_3 += a3 * b3;
  }
  var sums = array<f32, 16>(sum_0_0, sum_0_1, sum_0_2, sum_0_3, sum_1_0, sum_1_1, sum_1_2, sum_1_3, sum_2_0, sum_2_1, sum_2_2, sum_2_3, sum_3_0, sum_3_1, sum_3_2, sum_3_3);
  for (var r = 0; r < 4; r++) {
    for (var c = 0; c < 4; c++) { finish(batch, m + r, n + c, sums[r * 4 + c]); }
  }
}

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  product: /* wgsl */ `
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_ENCODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / MAX_SOURCE_POSITIONS) * MAX_SOURCE_POSITIONS + m % MAX_SOURCE_POSITIONS) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) { return; }
  let t1 = m * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + n;
  out[t1] = sum;
}

fn load_b_1(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k;
  let t2 = in2[t1];
  return t2;
}

fn finish_1(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) { return; }
  let t1 = in3[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = (MAX_SOURCE_POSITIONS * sizes.batch) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + m * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn load_b_2(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k;
  let t2 = in4[t1];
  return t2;
}

fn finish_2(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) { return; }
  let t1 = in5[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = 2 * ((MAX_SOURCE_POSITIONS * sizes.batch) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS)) + m * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k++) {
    let a0 = load_a(batch, m + 0, k);
    let a1 = load_a(batch, m + 1, k);
    let a2 = load_a(batch, m + 2, k);
    let a3 = load_a(batch, m + 3, k);
    let b0 = load_b(batch, k, n + 0);
    let b1 = load_b(batch, k, n + 1);
    let b2 = load_b(batch, k, n + 2);
    let b3 = load_b(batch, k, n + 3);
sum_0_0 += a0 * b0; sum_0_1 += a0 * b1; sum_0_2 += a0 * b2; sum_0_3 += a0 * b3;
sum_1_0 += a1 * b0; sum_1_1 += a1 * b1; sum_1_2 += a1 * b2; sum_1_3 += a1 * b3;
sum_2_0 += a2 * b0; sum_2_1 += a2 * b1; sum_2_2 += a2 * b2; sum_2_3 += a2 * b3;
sum_3_0 += a3 * b0; sum_3_1 += a3 * b1; sum_3_2 += a3 * b2; sum_3_3 += a3 * b3;
  }
  var sums = array<f32, 16>(sum_0_0, sum_0_1, sum_0_2, sum_0_3, sum_1_0, sum_1_1, sum_1_2, sum_1_3, sum_2_0, sum_2_1, sum_2_2, sum_2_3, sum_3_0, sum_3_1, sum_3_2, sum_3_3);
  for (var r = 0; r < 4; r++) {
    for (var c = 0; c < 4; c++) { finish(batch, m + r, n + c, sums[r * 4 + c]); }
  }
}

fn multiply_1(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k++) {
    let a0 = load_a(batch, m + 0, k);
    let a1 = load_a(batch, m + 1, k);
    let a2 = load_a(batch, m + 2, k);
    let a3 = load_a(batch, m + 3, k);
    let b0 = load_b_1(batch, k, n + 0);
    let b1 = load_b_1(batch, k, n + 1);
    let b2 = load_b_1(batch, k, n + 2);
    let b3 = load_b_1(batch, k, n + 3);
sum_0_0 += a0 * b0; sum_0_1 += a0 * b1; sum_0_2 += a0 * b2; sum_0_3 += a0 * b3;
sum_1_0 += a1 * b0; sum_1_1 += a1 * b1; sum_1_2 += a1 * b2; sum_1_3 += a1 * b3;
sum_2_0 += a2 * b0; sum_2_1 += a2 * b1; sum_2_2 += a2 * b2; sum_2_3 += a2 * b3;
sum_3_0 += a3 * b0; sum_3_1 += a3 * b1; sum_3_2 += a3 * b2; sum_3_3 += a3 * b3;
  }
  var sums = array<f32, 16>(sum_0_0, sum_0_1, sum_0_2, sum_0_3, sum_1_0, sum_1_1, sum_1_2, sum_1_3, sum_2_0, sum_2_1, sum_2_2, sum_2_3, sum_3_0, sum_3_1, sum_3_2, sum_3_3);
  for (var r = 0; r < 4; r++) {
    for (var c = 0; c < 4; c++) { finish_1(batch, m + r, n + c, sums[r * 4 + c]); }
  }
}

fn multiply_2(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k++) {
    let a0 = load_a(batch, m + 0, k);
    let a1 = load_a(batch, m + 1, k);
    let a2 = load_a(batch, m + 2, k);
    let a3 = load_a(batch, m + 3, k);
    let b0 = load_b_2(batch, k, n + 0);
    let b1 = load_b_2(batch, k, n + 1);
    let b2 = load_b_2(batch, k, n + 2);
    let b3 = load_b_2(batch, k, n + 3);
sum_0_0 += a0 * b0; sum_0_1 += a0 * b1; sum_0_2 += a0 * b2; sum_0_3 += a0 * b3;
sum_1_0 += a1 * b0; sum_1_1 += a1 * b1; sum_1_2 += a1 * b2; sum_1_3 += a1 * b3;
sum_2_0 += a2 * b0; sum_2_1 += a2 * b1; sum_2_2 += a2 * b2; sum_2_3 += a2 * b3;
sum_3_0 += a3 * b0; sum_3_1 += a3 * b1; sum_3_2 += a3 * b2; sum_3_3 += a3 * b3;
  }
  var sums = array<f32, 16>(sum_0_0, sum_0_1, sum_0_2, sum_0_3, sum_1_0, sum_1_1, sum_1_2, sum_1_3, sum_2_0, sum_2_1, sum_2_2, sum_2_3, sum_3_0, sum_3_1, sum_3_2, sum_3_3);
  for (var r = 0; r < 4; r++) {
    for (var c = 0; c < 4; c++) { finish_2(batch, m + r, n + c, sums[r * 4 + c]); }
  }
}

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) { return; }
  let batch = i32(id.z) / 3;
  switch (i32(id.z) % 3) {
    case 0: { multiply(batch, m, n); }
    case 1: { multiply_1(batch, m, n); }
    default: { multiply_2(batch, m, n); }
  }
}
`,
  bmm: /* wgsl */ `
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_ENCODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((batch / ENCODER_ATTENTION_HEADS) * MAX_SOURCE_POSITIONS + m) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + (batch % ENCODER_ATTENTION_HEADS) * D_MODEL_PER_ENCODER_ATTENTION_HEADS + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = ((batch / ENCODER_ATTENTION_HEADS) * MAX_SOURCE_POSITIONS + n) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + (batch % ENCODER_ATTENTION_HEADS) * D_MODEL_PER_ENCODER_ATTENTION_HEADS + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= MAX_SOURCE_POSITIONS || n >= MAX_SOURCE_POSITIONS) { return; }
  let t1 = (batch * MAX_SOURCE_POSITIONS + m) * MAX_SOURCE_POSITIONS + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_MODEL_PER_ENCODER_ATTENTION_HEADS; k++) {
    let a0 = load_a(batch, m + 0, k);
    let a1 = load_a(batch, m + 1, k);
    let a2 = load_a(batch, m + 2, k);
    let a3 = load_a(batch, m + 3, k);
    let b0 = load_b(batch, k, n + 0);
    let b1 = load_b(batch, k, n + 1);
    let b2 = load_b(batch, k, n + 2);
    let b3 = load_b(batch, k, n + 3);
sum_0_0 += a0 * b0; sum_0_1 += a0 * b1; sum_0_2 += a0 * b2; sum_0_3 += a0 * b3;
sum_1_0 += a1 * b0; sum_1_1 += a1 * b1; sum_1_2 += a1 * b2; sum_1_3 += a1 * b3;
sum_2_0 += a2 * b0; sum_2_1 += a2 * b1; sum_2_2 += a2 * b2; sum_2_3 += a2 * b3;
sum_3_0 += a3 * b0; sum_3_1 += a3 * b1; sum_3_2 += a3 * b2; sum_3_3 += a3 * b3;
  }
  var sums = array<f32, 16>(sum_0_0, sum_0_1, sum_0_2, sum_0_3, sum_1_0, sum_1_1, sum_1_2, sum_1_3, sum_2_0, sum_2_1, sum_2_2, sum_2_3, sum_3_0, sum_3_1, sum_3_2, sum_3_3);
  for (var r = 0; r < 4; r++) {
    for (var c = 0; c < 4; c++) { finish(batch, m + r, n + c, sums[r * 4 + c]); }
  }
}

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= MAX_SOURCE_POSITIONS || n >= MAX_SOURCE_POSITIONS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  softmax: /* wgsl */ `
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * ENCODER_ATTENTION_HEADS) * MAX_SOURCE_POSITIONS) { return; }
  let t1 = (i / MAX_SOURCE_POSITIONS) / ENCODER_ATTENTION_HEADS;
  let t2 = (i / MAX_SOURCE_POSITIONS) % ENCODER_ATTENTION_HEADS;
  let t3 = i % MAX_SOURCE_POSITIONS;
  var v5: f32 = -3.4028234663852886e38f;
  for (var k6 = 0; k6 < MAX_SOURCE_POSITIONS; k6++) {
    let t7 = ((t1 * ENCODER_ATTENTION_HEADS + t2) * MAX_SOURCE_POSITIONS + t3) * MAX_SOURCE_POSITIONS + k6;
    let t8 = in0[t7];
    let t9 = t8 * 1.0f;
    v5 = max(v5, t9);
  }
  var v15: f32 = 0.0;
  for (var k16 = 0; k16 < MAX_SOURCE_POSITIONS; k16++) {
    let t17 = ((t1 * ENCODER_ATTENTION_HEADS + t2) * MAX_SOURCE_POSITIONS + t3) * MAX_SOURCE_POSITIONS + k16;
    let t18 = in0[t17];
    let t19 = t18 * 1.0f;
    let t20 = t19 - v5;
    let t21 = exp(t20);
    v15 = v15 + t21;
  }
  for (var k4 = 0; k4 < MAX_SOURCE_POSITIONS; k4++) {
    let t10 = ((t1 * ENCODER_ATTENTION_HEADS + t2) * MAX_SOURCE_POSITIONS + t3) * MAX_SOURCE_POSITIONS + k4;
    let t11 = in0[t10];
    let t12 = t11 * 1.0f;
    let t13 = t12 - v5;
    let t14 = exp(t13);
    let t22 = t14 / v15;
    out[t10] = t22;
  }
}
`,
  bmm_2: /* wgsl */ `
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_ENCODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / ENCODER_ATTENTION_HEADS) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * MAX_SOURCE_POSITIONS + m) * MAX_SOURCE_POSITIONS + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (2 * (MAX_SOURCE_POSITIONS * sizes.batch) + (batch / ENCODER_ATTENTION_HEADS) * MAX_SOURCE_POSITIONS + k) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + (batch % ENCODER_ATTENTION_HEADS) * D_MODEL_PER_ENCODER_ATTENTION_HEADS + n;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= MAX_SOURCE_POSITIONS || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS) { return; }
  let t1 = (batch * MAX_SOURCE_POSITIONS + m) * D_MODEL_PER_ENCODER_ATTENTION_HEADS + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < MAX_SOURCE_POSITIONS; k++) {
    let a0 = load_a(batch, m + 0, k);
    let a1 = load_a(batch, m + 1, k);
    let a2 = load_a(batch, m + 2, k);
    let a3 = load_a(batch, m + 3, k);
    let b0 = load_b(batch, k, n + 0);
    let b1 = load_b(batch, k, n + 1);
    let b2 = load_b(batch, k, n + 2);
    let b3 = load_b(batch, k, n + 3);
sum_0_0 += a0 * b0; sum_0_1 += a0 * b1; sum_0_2 += a0 * b2; sum_0_3 += a0 * b3;
sum_1_0 += a1 * b0; sum_1_1 += a1 * b1; sum_1_2 += a1 * b2; sum_1_3 += a1 * b3;
sum_2_0 += a2 * b0; sum_2_1 += a2 * b1; sum_2_2 += a2 * b2; sum_2_3 += a2 * b3;
sum_3_0 += a3 * b0; sum_3_1 += a3 * b1; sum_3_2 += a3 * b2; sum_3_3 += a3 * b3;
  }
  var sums = array<f32, 16>(sum_0_0, sum_0_1, sum_0_2, sum_0_3, sum_1_0, sum_1_1, sum_1_2, sum_1_3, sum_2_0, sum_2_1, sum_2_2, sum_2_3, sum_3_0, sum_3_1, sum_3_2, sum_3_3);
  for (var r = 0; r < 4; r++) {
    for (var c = 0; c < 4; c++) { finish(batch, m + r, n + c, sums[r * 4 + c]); }
  }
}

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= MAX_SOURCE_POSITIONS || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_3: /* wgsl */ `
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_ENCODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((m / MAX_SOURCE_POSITIONS) * ENCODER_ATTENTION_HEADS + k / D_MODEL_PER_ENCODER_ATTENTION_HEADS) * MAX_SOURCE_POSITIONS + m % MAX_SOURCE_POSITIONS) * D_MODEL_PER_ENCODER_ATTENTION_HEADS + k % D_MODEL_PER_ENCODER_ATTENTION_HEADS;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) { return; }
  let t1 = m / MAX_SOURCE_POSITIONS;
  let t2 = m % MAX_SOURCE_POSITIONS;
  let t3 = (t1 * MAX_SOURCE_POSITIONS + t2) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + n;
  let t4 = in2[t3];
  let t5 = in3[n];
  let t6 = sum * 1.0f + t5 * 1.0f;
  let t7 = t4 + t6;
  out[t3] = t7;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k++) {
    let a0 = load_a(batch, m + 0, k);
    let a1 = load_a(batch, m + 1, k);
    let a2 = load_a(batch, m + 2, k);
    let a3 = load_a(batch, m + 3, k);
    let b0 = load_b(batch, k, n + 0);
    let b1 = load_b(batch, k, n + 1);
    let b2 = load_b(batch, k, n + 2);
    let b3 = load_b(batch, k, n + 3);
sum_0_0 += a0 * b0; sum_0_1 += a0 * b1; sum_0_2 += a0 * b2; sum_0_3 += a0 * b3;
sum_1_0 += a1 * b0; sum_1_1 += a1 * b1; sum_1_2 += a1 * b2; sum_1_3 += a1 * b3;
sum_2_0 += a2 * b0; sum_2_1 += a2 * b1; sum_2_2 += a2 * b2; sum_2_3 += a2 * b3;
sum_3_0 += a3 * b0; sum_3_1 += a3 * b1; sum_3_2 += a3 * b2; sum_3_3 += a3 * b3;
  }
  var sums = array<f32, 16>(sum_0_0, sum_0_1, sum_0_2, sum_0_3, sum_1_0, sum_1_1, sum_1_2, sum_1_3, sum_2_0, sum_2_1, sum_2_2, sum_2_3, sum_3_0, sum_3_1, sum_3_2, sum_3_3);
  for (var r = 0; r < 4; r++) {
    for (var c = 0; c < 4; c++) { finish(batch, m + r, n + c, sums[r * 4 + c]); }
  }
}

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm: /* wgsl */ `
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_ENCODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * MAX_SOURCE_POSITIONS) { return; }
  let t1 = i / MAX_SOURCE_POSITIONS;
  let t2 = i % MAX_SOURCE_POSITIONS;
  var v4: f32 = 0.0;
  var v8: f32 = 0.0;
  for (var k9 = 0; k9 < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k9++) {
    let t10 = (t1 * MAX_SOURCE_POSITIONS + t2) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k9;
    let t11 = in0[t10];
    v8 = v8 + t11;
  }
  let t12 = v8 / f32(D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS);
  for (var k5 = 0; k5 < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k5++) {
    let t6 = (t1 * MAX_SOURCE_POSITIONS + t2) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k5;
    let t7 = in0[t6];
    let t13 = t7 - t12;
    let t14 = t13 * t13;
    v4 = v4 + t14;
  }
  let t15 = v4 / f32(D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS);
  let t16 = inverseSqrt(t15 + 1e-05f);
  for (var k3 = 0; k3 < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k3++) {
    let t17 = (t1 * MAX_SOURCE_POSITIONS + t2) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k3;
    let t18 = in0[t17];
    let t19 = (t18 - t12) * t16;
    let t20 = in1[k3];
    let t21 = t19 * t20;
    let t22 = in2[k3];
    let t23 = t21 + t22;
    out[t17] = t23;
  }
}
`,
  gelu: /* wgsl */ `
fn erf(x: f32) -> f32 {
  let t = 1.0 / (1.0 + 0.3275911 * abs(x));
  let y = 1.0 - (((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * exp(-x * x);
  return sign(x) * y;
}
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_ENCODER_ATTENTION_HEADS: i32;
override ENCODER_FFN_DIM: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / MAX_SOURCE_POSITIONS) * MAX_SOURCE_POSITIONS + m % MAX_SOURCE_POSITIONS) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= ENCODER_FFN_DIM) { return; }
  let t1 = m / MAX_SOURCE_POSITIONS;
  let t2 = m % MAX_SOURCE_POSITIONS;
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = 0.5 * t4 * (1.0 + erf(t4 * 0.7071067811865476));
  let t6 = (t1 * MAX_SOURCE_POSITIONS + t2) * ENCODER_FFN_DIM + n;
  out[t6] = t5;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k++) {
    let a0 = load_a(batch, m + 0, k);
    let a1 = load_a(batch, m + 1, k);
    let a2 = load_a(batch, m + 2, k);
    let a3 = load_a(batch, m + 3, k);
    let b0 = load_b(batch, k, n + 0);
    let b1 = load_b(batch, k, n + 1);
    let b2 = load_b(batch, k, n + 2);
    let b3 = load_b(batch, k, n + 3);
sum_0_0 += a0 * b0; sum_0_1 += a0 * b1; sum_0_2 += a0 * b2; sum_0_3 += a0 * b3;
sum_1_0 += a1 * b0; sum_1_1 += a1 * b1; sum_1_2 += a1 * b2; sum_1_3 += a1 * b3;
sum_2_0 += a2 * b0; sum_2_1 += a2 * b1; sum_2_2 += a2 * b2; sum_2_3 += a2 * b3;
sum_3_0 += a3 * b0; sum_3_1 += a3 * b1; sum_3_2 += a3 * b2; sum_3_3 += a3 * b3;
  }
  var sums = array<f32, 16>(sum_0_0, sum_0_1, sum_0_2, sum_0_3, sum_1_0, sum_1_1, sum_1_2, sum_1_3, sum_2_0, sum_2_1, sum_2_2, sum_2_3, sum_3_0, sum_3_1, sum_3_2, sum_3_3);
  for (var r = 0; r < 4; r++) {
    for (var c = 0; c < 4; c++) { finish(batch, m + r, n + c, sums[r * 4 + c]); }
  }
}

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= ENCODER_FFN_DIM) { return; }
  multiply(i32(id.z), m, n);
}
`,
  addmm: /* wgsl */ `
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_ENCODER_ATTENTION_HEADS: i32;
override ENCODER_FFN_DIM: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / MAX_SOURCE_POSITIONS) * MAX_SOURCE_POSITIONS + m % MAX_SOURCE_POSITIONS) * ENCODER_FFN_DIM + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * ENCODER_FFN_DIM + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) { return; }
  let t1 = in2[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < ENCODER_FFN_DIM; k++) {
    let a0 = load_a(batch, m + 0, k);
    let a1 = load_a(batch, m + 1, k);
    let a2 = load_a(batch, m + 2, k);
    let a3 = load_a(batch, m + 3, k);
    let b0 = load_b(batch, k, n + 0);
    let b1 = load_b(batch, k, n + 1);
    let b2 = load_b(batch, k, n + 2);
    let b3 = load_b(batch, k, n + 3);
sum_0_0 += a0 * b0; sum_0_1 += a0 * b1; sum_0_2 += a0 * b2; sum_0_3 += a0 * b3;
sum_1_0 += a1 * b0; sum_1_1 += a1 * b1; sum_1_2 += a1 * b2; sum_1_3 += a1 * b3;
sum_2_0 += a2 * b0; sum_2_1 += a2 * b1; sum_2_2 += a2 * b2; sum_2_3 += a2 * b3;
sum_3_0 += a3 * b0; sum_3_1 += a3 * b1; sum_3_2 += a3 * b2; sum_3_3 += a3 * b3;
  }
  var sums = array<f32, 16>(sum_0_0, sum_0_1, sum_0_2, sum_0_3, sum_1_0, sum_1_1, sum_1_2, sum_1_3, sum_2_0, sum_2_1, sum_2_2, sum_2_3, sum_3_0, sum_3_1, sum_3_2, sum_3_3);
  for (var r = 0; r < 4; r++) {
    for (var c = 0; c < 4; c++) { finish(batch, m + r, n + c, sums[r * 4 + c]); }
  }
}

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= MAX_SOURCE_POSITIONS * sizes.batch || n >= D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm_2: /* wgsl */ `
override MAX_SOURCE_POSITIONS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_ENCODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * MAX_SOURCE_POSITIONS) { return; }
  let t1 = i / MAX_SOURCE_POSITIONS;
  let t2 = i % MAX_SOURCE_POSITIONS;
  var v4: f32 = 0.0;
  var v10: f32 = 0.0;
  for (var k11 = 0; k11 < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k11++) {
    let t12 = (t1 * MAX_SOURCE_POSITIONS + t2) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k11;
    let t13 = in0[t12];
    let t14 = in1[t12];
    let t15 = t13 + t14;
    v10 = v10 + t15;
  }
  let t16 = v10 / f32(D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS);
  for (var k5 = 0; k5 < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k5++) {
    let t6 = (t1 * MAX_SOURCE_POSITIONS + t2) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k5;
    let t7 = in0[t6];
    let t8 = in1[t6];
    let t9 = t7 + t8;
    let t17 = t9 - t16;
    let t18 = t17 * t17;
    v4 = v4 + t18;
  }
  let t19 = v4 / f32(D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS);
  let t20 = inverseSqrt(t19 + 1e-05f);
  for (var k3 = 0; k3 < D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS; k3++) {
    let t21 = (t1 * MAX_SOURCE_POSITIONS + t2) * (D_MODEL_PER_ENCODER_ATTENTION_HEADS * ENCODER_ATTENTION_HEADS) + k3;
    let t22 = in0[t21];
    let t23 = in1[t21];
    let t24 = t22 + t23;
    let t25 = (t24 - t16) * t20;
    let t26 = in2[k3];
    let t27 = t25 * t26;
    let t28 = in3[k3];
    let t29 = t27 + t28;
    out[t21] = t29;
  }
}
`,
};

/** What a configuration says that is silent. @type {import("./configured.js").Compiled["defaults"]} */
// prettier-ignore
export const defaults = {
  "activation_function": "gelu",
  "d_model": 384,
  "encoder_attention_heads": 6,
  "encoder_ffn_dim": 1536,
  "encoder_layers": 4,
  "max_source_positions": 1500,
  "num_mel_bins": 80,
  "suppress_tokens": null,
};

/** What a configuration has to say. @type {import("./configured.js").Compiled["fixed"]} */
// prettier-ignore
export const fixed = {
  "activation_function": "gelu",
  "suppress_tokens": null,
};

/** Numbers that follow from the configuration. @type {import("./configured.js").Compiled["settings"]} */
// prettier-ignore
export const settings = (config) => ({
  NUM_MEL_BINS: config.num_mel_bins,
  MAX_SOURCE_POSITIONS: config.max_source_positions,
  ENCODER_ATTENTION_HEADS: config.encoder_attention_heads,
  D_MODEL_PER_ENCODER_ATTENTION_HEADS: config.d_model / config.encoder_attention_heads,
  ENCODER_FFN_DIM: config.encoder_ffn_dim,
  NUMBER_5: (config.d_model / config.encoder_attention_heads) ** -0.5,
});

/** Steps that are taken once for each layer. @type {import("./configured.js").Compiled["loops"]} */
// prettier-ignore
export const loops = (config) => [
  { first: 2, steps: 10, rounds: config.encoder_layers - 1, carried: /** @type {Record<string, string[]>} */ ({"add_71_after_add_7": ["add_7", "add_71"]}) },
];

/** @type {import("./configured.js").Compiled["inputs"]} */
// prettier-ignore
export const inputs = { input_features: "f32" };

/** Where each open size is read off: an input, and an axis of it. @type {import("./configured.js").Compiled["sizes"]} */
// prettier-ignore
export const sizes = { batch: ["input_features", 0] };

/** Shapes of tensors of the checkpoint, of the first layer those with its number in braces. @type {import("./configured.js").Compiled["weights"]} */
// prettier-ignore
export const weights = (s) => ({
  "model.encoder.conv1.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, s.NUM_MEL_BINS, 3],
  "model.encoder.conv1.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.conv2.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, 3],
  "model.encoder.conv2.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.embed_positions.weight": [s.MAX_SOURCE_POSITIONS, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.self_attn_layer_norm.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.self_attn_layer_norm.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.self_attn.q_proj.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.self_attn.q_proj.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.self_attn.k_proj.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.self_attn.v_proj.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.self_attn.v_proj.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.self_attn.out_proj.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.self_attn.out_proj.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.final_layer_norm.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.final_layer_norm.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.fc1.weight": [s.ENCODER_FFN_DIM, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.fc1.bias": [s.ENCODER_FFN_DIM],
  "model.encoder.layers.{0}.fc2.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, s.ENCODER_FFN_DIM],
  "model.encoder.layers.{0}.fc2.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.self_attn_layer_norm.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.self_attn_layer_norm.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.self_attn.q_proj.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.self_attn.q_proj.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.self_attn.k_proj.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.self_attn.v_proj.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.self_attn.v_proj.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.self_attn.out_proj.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.self_attn.out_proj.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.final_layer_norm.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.final_layer_norm.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.fc1.weight": [s.ENCODER_FFN_DIM, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.fc1.bias": [s.ENCODER_FFN_DIM],
  "model.encoder.layers.{1@0}.fc2.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS, s.ENCODER_FFN_DIM],
  "model.encoder.layers.{1@0}.fc2.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layer_norm.weight": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
  "model.encoder.layer_norm.bias": [s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS],
});

/** What the names of these tensors may begin with, or lack. */
export const prefix = "model.";

/** What a checkpoint may call them instead: a tensor that a model uses twice is there once. @type {import("./configured.js").Compiled["tied"]} */
// prettier-ignore
export const tied = { };

/** @type {import("./configured.js").Compiled["constants"]} */
// prettier-ignore
export const constants = (s) => ({
});

/** Elements of each buffer of an input, and of each that a kernel writes. @type {import("./configured.js").Compiled["buffers"]} */
// prettier-ignore
export const buffers = (s) => ({
  input_features: (s.batch * s.NUM_MEL_BINS) * (s.MAX_SOURCE_POSITIONS * 2),
  convolution_0: (s.batch * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS)) * (s.MAX_SOURCE_POSITIONS * 2),
  add_7: (s.batch * s.MAX_SOURCE_POSITIONS) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  native_layer_norm_10: (s.batch * s.MAX_SOURCE_POSITIONS) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  mul_15: (s.batch * s.MAX_SOURCE_POSITIONS) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  n21_and_2: (3 * (s.MAX_SOURCE_POSITIONS * s.batch)) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  bmm_38: ((s.ENCODER_ATTENTION_HEADS * s.batch) * s.MAX_SOURCE_POSITIONS) * s.MAX_SOURCE_POSITIONS,
  softmax_41: ((s.batch * s.ENCODER_ATTENTION_HEADS) * s.MAX_SOURCE_POSITIONS) * s.MAX_SOURCE_POSITIONS,
  bmm_47: ((s.ENCODER_ATTENTION_HEADS * s.batch) * s.MAX_SOURCE_POSITIONS) * s.D_MODEL_PER_ENCODER_ATTENTION_HEADS,
  add_57: (s.batch * s.MAX_SOURCE_POSITIONS) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  native_layer_norm_59: (s.batch * s.MAX_SOURCE_POSITIONS) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  gelu_64: (s.batch * s.MAX_SOURCE_POSITIONS) * s.ENCODER_FFN_DIM,
  add_71: (s.batch * s.MAX_SOURCE_POSITIONS) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  native_layer_norm_10_2: (s.batch * s.MAX_SOURCE_POSITIONS) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  mul_15_2: (s.batch * s.MAX_SOURCE_POSITIONS) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  n21_2_and_2: (3 * (s.MAX_SOURCE_POSITIONS * s.batch)) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  bmm_38_2: ((s.ENCODER_ATTENTION_HEADS * s.batch) * s.MAX_SOURCE_POSITIONS) * s.MAX_SOURCE_POSITIONS,
  softmax_41_2: ((s.batch * s.ENCODER_ATTENTION_HEADS) * s.MAX_SOURCE_POSITIONS) * s.MAX_SOURCE_POSITIONS,
  bmm_47_2: ((s.ENCODER_ATTENTION_HEADS * s.batch) * s.MAX_SOURCE_POSITIONS) * s.D_MODEL_PER_ENCODER_ATTENTION_HEADS,
  add_57_2: (s.batch * s.MAX_SOURCE_POSITIONS) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  native_layer_norm_59_2: (s.batch * s.MAX_SOURCE_POSITIONS) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  gelu_64_2: (s.batch * s.MAX_SOURCE_POSITIONS) * s.ENCODER_FFN_DIM,
  addmm_68_2: (s.MAX_SOURCE_POSITIONS * s.batch) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
  native_layer_norm_136: (s.batch * s.MAX_SOURCE_POSITIONS) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS),
});

/** Kernels, workgroups and buffers: the one that is written, then those that are read. @type {import("./configured.js").Compiled["steps"]} */
// prettier-ignore
export const steps = (s) => [
  ["convolution", spread((s.batch * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS)) * (s.MAX_SOURCE_POSITIONS * 2)), ["convolution_0", "input_features", "model.encoder.conv1.weight", "model.encoder.conv1.bias"]],
  ["add", spread((s.batch * s.MAX_SOURCE_POSITIONS) * (s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS)), ["add_7", "convolution_0", "model.encoder.conv2.weight", "model.encoder.conv2.bias", "model.encoder.embed_positions.weight"]],
  ["native_layer_norm", spread(s.batch * s.MAX_SOURCE_POSITIONS), ["native_layer_norm_10", "add_71_after_add_7", "model.encoder.layers.{0}.self_attn_layer_norm.weight", "model.encoder.layers.{0}.self_attn_layer_norm.bias"]],
  ["mul", [Math.ceil((s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS) / 32), Math.ceil((s.MAX_SOURCE_POSITIONS * s.batch) / 32), 1], ["mul_15", "native_layer_norm_10", "model.encoder.layers.{0}.self_attn.q_proj.weight", "model.encoder.layers.{0}.self_attn.q_proj.bias"]],
  ["product", [Math.ceil((s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS) / 32), Math.ceil((s.MAX_SOURCE_POSITIONS * s.batch) / 32), 3], ["n21_and_2", "native_layer_norm_10", "model.encoder.layers.{0}.self_attn.k_proj.weight", "model.encoder.layers.{0}.self_attn.q_proj.weight", "model.encoder.layers.{0}.self_attn.q_proj.bias", "model.encoder.layers.{0}.self_attn.v_proj.weight", "model.encoder.layers.{0}.self_attn.v_proj.bias"]],
  ["bmm", [Math.ceil(s.MAX_SOURCE_POSITIONS / 32), Math.ceil(s.MAX_SOURCE_POSITIONS / 32), s.ENCODER_ATTENTION_HEADS * s.batch], ["bmm_38", "mul_15", "n21_and_2"]],
  ["softmax", spread((s.batch * s.ENCODER_ATTENTION_HEADS) * s.MAX_SOURCE_POSITIONS), ["softmax_41", "bmm_38"]],
  ["bmm_2", [Math.ceil(s.D_MODEL_PER_ENCODER_ATTENTION_HEADS / 32), Math.ceil(s.MAX_SOURCE_POSITIONS / 32), s.ENCODER_ATTENTION_HEADS * s.batch], ["bmm_47", "softmax_41", "n21_and_2"]],
  ["add_3", [Math.ceil((s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS) / 32), Math.ceil((s.MAX_SOURCE_POSITIONS * s.batch) / 32), 1], ["add_57", "bmm_47", "model.encoder.layers.{0}.self_attn.out_proj.weight", "add_71_after_add_7", "model.encoder.layers.{0}.self_attn.out_proj.bias"]],
  ["native_layer_norm", spread(s.batch * s.MAX_SOURCE_POSITIONS), ["native_layer_norm_59", "add_57", "model.encoder.layers.{0}.final_layer_norm.weight", "model.encoder.layers.{0}.final_layer_norm.bias"]],
  ["gelu", [Math.ceil(s.ENCODER_FFN_DIM / 32), Math.ceil((s.MAX_SOURCE_POSITIONS * s.batch) / 32), 1], ["gelu_64", "native_layer_norm_59", "model.encoder.layers.{0}.fc1.weight", "model.encoder.layers.{0}.fc1.bias"]],
  ["add_2", [Math.ceil((s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS) / 32), Math.ceil((s.MAX_SOURCE_POSITIONS * s.batch) / 32), 1], ["add_71", "gelu_64", "model.encoder.layers.{0}.fc2.weight", "add_57", "model.encoder.layers.{0}.fc2.bias"]],
  ["native_layer_norm", spread(s.batch * s.MAX_SOURCE_POSITIONS), ["native_layer_norm_10_2", "add_71", "model.encoder.layers.{1@0}.self_attn_layer_norm.weight", "model.encoder.layers.{1@0}.self_attn_layer_norm.bias"]],
  ["mul", [Math.ceil((s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS) / 32), Math.ceil((s.MAX_SOURCE_POSITIONS * s.batch) / 32), 1], ["mul_15_2", "native_layer_norm_10_2", "model.encoder.layers.{1@0}.self_attn.q_proj.weight", "model.encoder.layers.{1@0}.self_attn.q_proj.bias"]],
  ["product", [Math.ceil((s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS) / 32), Math.ceil((s.MAX_SOURCE_POSITIONS * s.batch) / 32), 3], ["n21_2_and_2", "native_layer_norm_10_2", "model.encoder.layers.{1@0}.self_attn.k_proj.weight", "model.encoder.layers.{1@0}.self_attn.q_proj.weight", "model.encoder.layers.{1@0}.self_attn.q_proj.bias", "model.encoder.layers.{1@0}.self_attn.v_proj.weight", "model.encoder.layers.{1@0}.self_attn.v_proj.bias"]],
  ["bmm", [Math.ceil(s.MAX_SOURCE_POSITIONS / 32), Math.ceil(s.MAX_SOURCE_POSITIONS / 32), s.ENCODER_ATTENTION_HEADS * s.batch], ["bmm_38_2", "mul_15_2", "n21_2_and_2"]],
  ["softmax", spread((s.batch * s.ENCODER_ATTENTION_HEADS) * s.MAX_SOURCE_POSITIONS), ["softmax_41_2", "bmm_38_2"]],
  ["bmm_2", [Math.ceil(s.D_MODEL_PER_ENCODER_ATTENTION_HEADS / 32), Math.ceil(s.MAX_SOURCE_POSITIONS / 32), s.ENCODER_ATTENTION_HEADS * s.batch], ["bmm_47_2", "softmax_41_2", "n21_2_and_2"]],
  ["add_3", [Math.ceil((s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS) / 32), Math.ceil((s.MAX_SOURCE_POSITIONS * s.batch) / 32), 1], ["add_57_2", "bmm_47_2", "model.encoder.layers.{1@0}.self_attn.out_proj.weight", "add_71", "model.encoder.layers.{1@0}.self_attn.out_proj.bias"]],
  ["native_layer_norm", spread(s.batch * s.MAX_SOURCE_POSITIONS), ["native_layer_norm_59_2", "add_57_2", "model.encoder.layers.{1@0}.final_layer_norm.weight", "model.encoder.layers.{1@0}.final_layer_norm.bias"]],
  ["gelu", [Math.ceil(s.ENCODER_FFN_DIM / 32), Math.ceil((s.MAX_SOURCE_POSITIONS * s.batch) / 32), 1], ["gelu_64_2", "native_layer_norm_59_2", "model.encoder.layers.{1@0}.fc1.weight", "model.encoder.layers.{1@0}.fc1.bias"]],
  ["addmm", [Math.ceil((s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS) / 32), Math.ceil((s.MAX_SOURCE_POSITIONS * s.batch) / 32), 1], ["addmm_68_2", "gelu_64_2", "model.encoder.layers.{1@0}.fc2.weight", "model.encoder.layers.{1@0}.fc2.bias"]],
  ["native_layer_norm_2", spread(s.batch * s.MAX_SOURCE_POSITIONS), ["native_layer_norm_136", "add_57_2", "addmm_68_2", "model.encoder.layer_norm.weight", "model.encoder.layer_norm.bias"]],
];

/** @type {import("./configured.js").Compiled["outputs"]} */
// prettier-ignore
export const outputs = (s) => ({
  last_hidden_state: { buffer: "native_layer_norm_136", kind: "f32", shape: [s.batch, s.MAX_SOURCE_POSITIONS, s.D_MODEL_PER_ENCODER_ATTENTION_HEADS * s.ENCODER_ATTENTION_HEADS] },
});
