/**
 * The kernels of Whisper for speech to text, and the order in which they run.
 *
 * Compiled from WhisperForConditionalGeneration of transformers by `generate skill whisper --hardware webgpu --task speech_to_text`.
 */

import { spread } from "./gpu.js";

/** WGSL by name. */
export const kernels = {
  native_layer_norm: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override MAX_TARGET_POSITIONS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<i32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * sizes.length) { return; }
  let t1 = i / sizes.length;
  let t2 = i % sizes.length;
  var v4: f32 = 0.0;
  let t6 = t1 * sizes.length + t2;
  let t7 = in0[t6];
  let t10 = t2 % sizes.length;
  let t11 = t10 + sizes.past;
  let t12 = select(t11, t11 + MAX_TARGET_POSITIONS, t11 < 0);
  var v16: f32 = 0.0;
  for (var k17 = 0; k17 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k17++) {
    let t18 = t7 * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k17;
    let t19 = in1[t18];
    let t20 = t12 * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k17;
    let t21 = in2[t20];
    let t22 = t19 + t21;
    v16 = v16 + t22;
  }
  let t23 = v16 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  for (var k5 = 0; k5 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k5++) {
    let t8 = t7 * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k5;
    let t9 = in1[t8];
    let t13 = t12 * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k5;
    let t14 = in2[t13];
    let t15 = t9 + t14;
    let t24 = t15 - t23;
    let t25 = t24 * t24;
    v4 = v4 + t25;
  }
  let t26 = v4 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t27 = inverseSqrt(t26 + 1e-05f);
  for (var k3 = 0; k3 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k3++) {
    let t28 = t7 * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k3;
    let t29 = in1[t28];
    let t30 = t12 * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k3;
    let t31 = in2[t30];
    let t32 = t29 + t31;
    let t33 = (t32 - t23) * t27;
    let t34 = in3[k3];
    let t35 = t33 * t34;
    let t36 = in4[k3];
    let t37 = t35 + t36;
    let t38 = (t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k3;
    out[t38] = t37;
  }
}
`,
  add: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override MAX_TARGET_POSITIONS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<i32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((m / sizes.length) * DECODER_ATTENTION_HEADS + k / D_MODEL_PER_DECODER_ATTENTION_HEADS) * sizes.length + m % sizes.length) * D_MODEL_PER_DECODER_ATTENTION_HEADS + k % D_MODEL_PER_DECODER_ATTENTION_HEADS;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = t1 * sizes.length + t2;
  let t4 = in2[t3];
  let t5 = t4 * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
  let t6 = in3[t5];
  let t7 = t2 % sizes.length;
  let t8 = t7 + sizes.past;
  let t9 = select(t8, t8 + MAX_TARGET_POSITIONS, t8 < 0);
  let t10 = t9 * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
  let t11 = in4[t10];
  let t12 = t6 + t11;
  let t13 = in5[n];
  let t14 = sum * 1.0f + t13 * 1.0f;
  let t15 = t12 + t14;
  let t16 = (t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
  out[t16] = t15;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_2: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override DECODER_FFN_DIM: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * DECODER_FFN_DIM + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * DECODER_FFN_DIM + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = (t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
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
  for (var k = 0; k < DECODER_FFN_DIM; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  product: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
  out[t1] = sum;
}

fn load_b_1(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in2[t1];
  return t2;
}

fn finish_1(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in3[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = (sizes.batch * sizes.length) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn load_b_2(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in4[t1];
  return t2;
}

fn finish_2(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in5[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = 2 * ((sizes.batch * sizes.length) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) + m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k++) {
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
  for (var k = 0; k < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k++) {
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
  for (var k = 0; k < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let batch = i32(id.z) / 3;
  switch (i32(id.z) % 3) {
    case 0: { multiply(batch, m, n); }
    case 1: { multiply_1(batch, m, n); }
    default: { multiply_2(batch, m, n); }
  }
}
`,
  keep: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * DECODER_ATTENTION_HEADS) * (sizes.length + sizes.past)) * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = ((i / D_MODEL_PER_DECODER_ATTENTION_HEADS) / (sizes.length + sizes.past)) / DECODER_ATTENTION_HEADS;
  let t2 = ((i / D_MODEL_PER_DECODER_ATTENTION_HEADS) / (sizes.length + sizes.past)) % DECODER_ATTENTION_HEADS;
  let t3 = (i / D_MODEL_PER_DECODER_ATTENTION_HEADS) % (sizes.length + sizes.past);
  let t4 = i % D_MODEL_PER_DECODER_ATTENTION_HEADS;
  let t5 = t3 - sizes.past;
  let t6 = max(t5, 0);
  let t7 = (t1 * sizes.length + t6) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + t2 * D_MODEL_PER_DECODER_ATTENTION_HEADS + t4;
  let t8 = in0[t7];
  let t9 = ((t1 * DECODER_ATTENTION_HEADS + t2) * sizes.past + t3) * D_MODEL_PER_DECODER_ATTENTION_HEADS + t4;
  let t10 = in1[t9];
  let t11 = select(t10, t8, t3 >= sizes.past);
  let t12 = ((t1 * DECODER_ATTENTION_HEADS + t2) * (sizes.length + sizes.past) + t3) * D_MODEL_PER_DECODER_ATTENTION_HEADS + t4;
  out[t12] = t11;
}
`,
  keep_2: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * DECODER_ATTENTION_HEADS) * (sizes.length + sizes.past)) * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = ((i / D_MODEL_PER_DECODER_ATTENTION_HEADS) / (sizes.length + sizes.past)) / DECODER_ATTENTION_HEADS;
  let t2 = ((i / D_MODEL_PER_DECODER_ATTENTION_HEADS) / (sizes.length + sizes.past)) % DECODER_ATTENTION_HEADS;
  let t3 = (i / D_MODEL_PER_DECODER_ATTENTION_HEADS) % (sizes.length + sizes.past);
  let t4 = i % D_MODEL_PER_DECODER_ATTENTION_HEADS;
  let t5 = t3 - sizes.past;
  let t6 = max(t5, 0);
  let t7 = (2 * (sizes.batch * sizes.length) + t1 * sizes.length + t6) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + t2 * D_MODEL_PER_DECODER_ATTENTION_HEADS + t4;
  let t8 = in0[t7];
  let t9 = ((t1 * DECODER_ATTENTION_HEADS + t2) * sizes.past + t3) * D_MODEL_PER_DECODER_ATTENTION_HEADS + t4;
  let t10 = in1[t9];
  let t11 = select(t10, t8, t3 >= sizes.past);
  let t12 = ((t1 * DECODER_ATTENTION_HEADS + t2) * (sizes.length + sizes.past) + t3) * D_MODEL_PER_DECODER_ATTENTION_HEADS + t4;
  out[t12] = t11;
}
`,
  mul: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override NUMBER_5: f32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * sizes.length) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) { return; }
  let t1 = (i / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) / sizes.length;
  let t2 = (i / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) % sizes.length;
  let t3 = i % (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t4 = (sizes.batch * sizes.length + t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + t3;
  let t5 = in0[t4];
  let t6 = t5 * f32(NUMBER_5);
  let t7 = (t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + t3;
  out[t7] = t6;
}
`,
  bmm: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((batch / DECODER_ATTENTION_HEADS) * sizes.length + m) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + (batch % DECODER_ATTENTION_HEADS) * D_MODEL_PER_DECODER_ATTENTION_HEADS + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (((batch / DECODER_ATTENTION_HEADS) * DECODER_ATTENTION_HEADS + batch % DECODER_ATTENTION_HEADS) * (sizes.length + sizes.past) + n) * D_MODEL_PER_DECODER_ATTENTION_HEADS + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length || n >= sizes.length + sizes.past) { return; }
  let t1 = (batch * sizes.length + m) * (sizes.length + sizes.past) + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_MODEL_PER_DECODER_ATTENTION_HEADS; k++) {
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
  if (m >= sizes.length || n >= sizes.length + sizes.past) { return; }
  multiply(i32(id.z), m, n);
}
`,
  softmax: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * DECODER_ATTENTION_HEADS) * sizes.length) { return; }
  let t1 = (i / sizes.length) / DECODER_ATTENTION_HEADS;
  let t2 = (i / sizes.length) % DECODER_ATTENTION_HEADS;
  let t3 = i % sizes.length;
  var v5: f32 = -3.4028234663852886e38f;
  let t11 = t3 + sizes.past;
  for (var k6 = 0; k6 < sizes.length + sizes.past; k6++) {
    let t7 = ((t1 * DECODER_ATTENTION_HEADS + t2) * sizes.length + t3) * (sizes.length + sizes.past) + k6;
    let t8 = in0[t7];
    let t9 = t8 * 1.0f;
    let t10 = k6 + 0;
    let t12 = t10 <= t11;
    let t13 = select(-3.4028234663852886e+38f, 0.0f, t12);
    let t14 = t9 + t13;
    v5 = max(v5, t14);
  }
  var v24: f32 = 0.0;
  for (var k25 = 0; k25 < sizes.length + sizes.past; k25++) {
    let t26 = ((t1 * DECODER_ATTENTION_HEADS + t2) * sizes.length + t3) * (sizes.length + sizes.past) + k25;
    let t27 = in0[t26];
    let t28 = t27 * 1.0f;
    let t29 = k25 + 0;
    let t30 = t29 <= t11;
    let t31 = select(-3.4028234663852886e+38f, 0.0f, t30);
    let t32 = t28 + t31;
    let t33 = t32 - v5;
    let t34 = exp(t33);
    v24 = v24 + t34;
  }
  for (var k4 = 0; k4 < sizes.length + sizes.past; k4++) {
    let t15 = ((t1 * DECODER_ATTENTION_HEADS + t2) * sizes.length + t3) * (sizes.length + sizes.past) + k4;
    let t16 = in0[t15];
    let t17 = t16 * 1.0f;
    let t18 = k4 + 0;
    let t19 = t18 <= t11;
    let t20 = select(-3.4028234663852886e+38f, 0.0f, t19);
    let t21 = t17 + t20;
    let t22 = t21 - v5;
    let t23 = exp(t22);
    let t35 = t23 / v24;
    out[t15] = t35;
  }
}
`,
  bmm_2: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / DECODER_ATTENTION_HEADS) * DECODER_ATTENTION_HEADS + batch % DECODER_ATTENTION_HEADS) * sizes.length + m) * (sizes.length + sizes.past) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (((batch / DECODER_ATTENTION_HEADS) * DECODER_ATTENTION_HEADS + batch % DECODER_ATTENTION_HEADS) * (sizes.length + sizes.past) + k) * D_MODEL_PER_DECODER_ATTENTION_HEADS + n;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length || n >= D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = (batch * sizes.length + m) * D_MODEL_PER_DECODER_ATTENTION_HEADS + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < sizes.length + sizes.past; k++) {
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
  if (m >= sizes.length || n >= D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  product_2: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.encoder_outputs_0_1) * sizes.encoder_outputs_0_1 + m % sizes.encoder_outputs_0_1) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.encoder_outputs_0_1 || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in2[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn load_b_1(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in3[t1];
  return t2;
}

fn finish_1(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.encoder_outputs_0_1 || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = (sizes.batch * sizes.encoder_outputs_0_1) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k++) {
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
  for (var k = 0; k < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k++) {
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

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= sizes.batch * sizes.encoder_outputs_0_1 || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let batch = i32(id.z) / 2;
  switch (i32(id.z) % 2) {
    case 0: { multiply(batch, m, n); }
    default: { multiply_1(batch, m, n); }
  }
}
`,
  mul_2: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override NUMBER_5: f32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = t4 * f32(NUMBER_5);
  let t6 = (t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
  out[t6] = t5;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  bmm_3: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((batch / DECODER_ATTENTION_HEADS) * sizes.length + m) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + (batch % DECODER_ATTENTION_HEADS) * D_MODEL_PER_DECODER_ATTENTION_HEADS + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (sizes.batch * sizes.encoder_outputs_0_1 + (batch / DECODER_ATTENTION_HEADS) * sizes.encoder_outputs_0_1 + n) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + (batch % DECODER_ATTENTION_HEADS) * D_MODEL_PER_DECODER_ATTENTION_HEADS + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length || n >= sizes.encoder_outputs_0_1) { return; }
  let t1 = (batch * sizes.length + m) * sizes.encoder_outputs_0_1 + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_MODEL_PER_DECODER_ATTENTION_HEADS; k++) {
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
  if (m >= sizes.length || n >= sizes.encoder_outputs_0_1) { return; }
  multiply(i32(id.z), m, n);
}
`,
  softmax_2: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * DECODER_ATTENTION_HEADS) * sizes.length) { return; }
  let t1 = (i / sizes.length) / DECODER_ATTENTION_HEADS;
  let t2 = (i / sizes.length) % DECODER_ATTENTION_HEADS;
  let t3 = i % sizes.length;
  var v5: f32 = -3.4028234663852886e38f;
  for (var k6 = 0; k6 < sizes.encoder_outputs_0_1; k6++) {
    let t7 = ((t1 * DECODER_ATTENTION_HEADS + t2) * sizes.length + t3) * sizes.encoder_outputs_0_1 + k6;
    let t8 = in0[t7];
    let t9 = t8 * 1.0f;
    v5 = max(v5, t9);
  }
  var v15: f32 = 0.0;
  for (var k16 = 0; k16 < sizes.encoder_outputs_0_1; k16++) {
    let t17 = ((t1 * DECODER_ATTENTION_HEADS + t2) * sizes.length + t3) * sizes.encoder_outputs_0_1 + k16;
    let t18 = in0[t17];
    let t19 = t18 * 1.0f;
    let t20 = t19 - v5;
    let t21 = exp(t20);
    v15 = v15 + t21;
  }
  for (var k4 = 0; k4 < sizes.encoder_outputs_0_1; k4++) {
    let t10 = ((t1 * DECODER_ATTENTION_HEADS + t2) * sizes.length + t3) * sizes.encoder_outputs_0_1 + k4;
    let t11 = in0[t10];
    let t12 = t11 * 1.0f;
    let t13 = t12 - v5;
    let t14 = exp(t13);
    let t22 = t14 / v15;
    out[t10] = t22;
  }
}
`,
  bmm_4: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / DECODER_ATTENTION_HEADS) * DECODER_ATTENTION_HEADS + batch % DECODER_ATTENTION_HEADS) * sizes.length + m) * sizes.encoder_outputs_0_1 + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = ((batch / DECODER_ATTENTION_HEADS) * sizes.encoder_outputs_0_1 + k) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + (batch % DECODER_ATTENTION_HEADS) * D_MODEL_PER_DECODER_ATTENTION_HEADS + n;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length || n >= D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = (batch * sizes.length + m) * D_MODEL_PER_DECODER_ATTENTION_HEADS + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < sizes.encoder_outputs_0_1; k++) {
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
  if (m >= sizes.length || n >= D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_3: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((m / sizes.length) * DECODER_ATTENTION_HEADS + k / D_MODEL_PER_DECODER_ATTENTION_HEADS) * sizes.length + m % sizes.length) * D_MODEL_PER_DECODER_ATTENTION_HEADS + k % D_MODEL_PER_DECODER_ATTENTION_HEADS;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = (t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
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
  for (var k = 0; k < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm_2: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * sizes.length) { return; }
  let t1 = i / sizes.length;
  let t2 = i % sizes.length;
  var v4: f32 = 0.0;
  var v8: f32 = 0.0;
  for (var k9 = 0; k9 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k9++) {
    let t10 = (t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k9;
    let t11 = in0[t10];
    v8 = v8 + t11;
  }
  let t12 = v8 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  for (var k5 = 0; k5 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k5++) {
    let t6 = (t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k5;
    let t7 = in0[t6];
    let t13 = t7 - t12;
    let t14 = t13 * t13;
    v4 = v4 + t14;
  }
  let t15 = v4 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t16 = inverseSqrt(t15 + 1e-05f);
  for (var k3 = 0; k3 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k3++) {
    let t17 = (t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k3;
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
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override DECODER_FFN_DIM: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= DECODER_FFN_DIM) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = 0.5 * t4 * (1.0 + erf(t4 * 0.7071067811865476));
  let t6 = (t1 * sizes.length + t2) * DECODER_FFN_DIM + n;
  out[t6] = t5;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= DECODER_FFN_DIM) { return; }
  multiply(i32(id.z), m, n);
}
`,
  addmm: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override DECODER_FFN_DIM: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * DECODER_FFN_DIM + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * DECODER_FFN_DIM + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in2[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < DECODER_FFN_DIM; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm_3: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * sizes.length) { return; }
  let t1 = i / sizes.length;
  let t2 = i % sizes.length;
  var v4: f32 = 0.0;
  var v10: f32 = 0.0;
  for (var k11 = 0; k11 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k11++) {
    let t12 = (t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k11;
    let t13 = in0[t12];
    let t14 = in1[t12];
    let t15 = t13 + t14;
    v10 = v10 + t15;
  }
  let t16 = v10 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  for (var k5 = 0; k5 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k5++) {
    let t6 = (t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k5;
    let t7 = in0[t6];
    let t8 = in1[t6];
    let t9 = t7 + t8;
    let t17 = t9 - t16;
    let t18 = t17 * t17;
    v4 = v4 + t18;
  }
  let t19 = v4 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t20 = inverseSqrt(t19 + 1e-05f);
  for (var k3 = 0; k3 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k3++) {
    let t21 = (t1 * sizes.length + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k3;
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
  view: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override VOCAB_SIZE: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= VOCAB_SIZE) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = (t1 * sizes.length + t2) * VOCAB_SIZE + n;
  out[t3] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= VOCAB_SIZE) { return; }
  multiply(i32(id.z), m, n);
}
`,
  cat: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * DECODER_ATTENTION_HEADS) * sizes.encoder_outputs_0_1) * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = ((i / D_MODEL_PER_DECODER_ATTENTION_HEADS) / sizes.encoder_outputs_0_1) / DECODER_ATTENTION_HEADS;
  let t2 = ((i / D_MODEL_PER_DECODER_ATTENTION_HEADS) / sizes.encoder_outputs_0_1) % DECODER_ATTENTION_HEADS;
  let t3 = (i / D_MODEL_PER_DECODER_ATTENTION_HEADS) % sizes.encoder_outputs_0_1;
  let t4 = i % D_MODEL_PER_DECODER_ATTENTION_HEADS;
  let t5 = (sizes.batch * sizes.encoder_outputs_0_1 + t1 * sizes.encoder_outputs_0_1 + t3) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + t2 * D_MODEL_PER_DECODER_ATTENTION_HEADS + t4;
  let t6 = in0[t5];
  let t7 = ((t1 * DECODER_ATTENTION_HEADS + t2) * sizes.encoder_outputs_0_1 + t3) * D_MODEL_PER_DECODER_ATTENTION_HEADS + t4;
  out[t7] = t6;
}
`,
  cat_2: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * DECODER_ATTENTION_HEADS) * sizes.encoder_outputs_0_1) * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = ((i / D_MODEL_PER_DECODER_ATTENTION_HEADS) / sizes.encoder_outputs_0_1) / DECODER_ATTENTION_HEADS;
  let t2 = ((i / D_MODEL_PER_DECODER_ATTENTION_HEADS) / sizes.encoder_outputs_0_1) % DECODER_ATTENTION_HEADS;
  let t3 = (i / D_MODEL_PER_DECODER_ATTENTION_HEADS) % sizes.encoder_outputs_0_1;
  let t4 = i % D_MODEL_PER_DECODER_ATTENTION_HEADS;
  let t5 = (t1 * sizes.encoder_outputs_0_1 + t3) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + t2 * D_MODEL_PER_DECODER_ATTENTION_HEADS + t4;
  let t6 = in0[t5];
  let t7 = ((t1 * DECODER_ATTENTION_HEADS + t2) * sizes.encoder_outputs_0_1 + t3) * D_MODEL_PER_DECODER_ATTENTION_HEADS + t4;
  out[t7] = t6;
}
`,
  map: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * sizes.encoder_outputs_0_1) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) { return; }
  let t1 = (i / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) / sizes.encoder_outputs_0_1;
  let t2 = (i / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) % sizes.encoder_outputs_0_1;
  let t3 = i % (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t4 = (t1 * sizes.encoder_outputs_0_1 + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + t3;
  let t5 = in0[t4];
  out[t4] = t5;
}
`,
};

/** What a configuration says that is silent. @type {import("./configured.js").Compiled["defaults"]} */
// prettier-ignore
export const defaults = {
  "activation_function": "gelu",
  "d_model": 384,
  "decoder_attention_heads": 6,
  "decoder_ffn_dim": 1536,
  "decoder_layers": 4,
  "encoder_layers": 4,
  "max_target_positions": 448,
  "suppress_tokens": null,
  "tie_word_embeddings": true,
  "vocab_size": 51865,
};

/** What a configuration has to say. @type {import("./configured.js").Compiled["fixed"]} */
// prettier-ignore
export const fixed = {
  "activation_function": "gelu",
  "decoder_layers": 2,
  "encoder_layers": 2,
  "suppress_tokens": null,
  "tie_word_embeddings": true,
};

/** Numbers that follow from the configuration. @type {import("./configured.js").Compiled["settings"]} */
// prettier-ignore
export const settings = (config) => ({
  DECODER_ATTENTION_HEADS: config.decoder_attention_heads,
  D_MODEL_PER_DECODER_ATTENTION_HEADS: config.d_model / config.decoder_attention_heads,
  MAX_TARGET_POSITIONS: config.max_target_positions,
  DECODER_FFN_DIM: config.decoder_ffn_dim,
  VOCAB_SIZE: config.vocab_size,
  NUMBER_5: (config.d_model / config.decoder_attention_heads) ** -0.5,
});

/** Steps that are taken once for each layer. @type {import("./configured.js").Compiled["loops"]} */
// prettier-ignore
export const loops = (config) => [
];

/** @type {import("./configured.js").Compiled["inputs"]} */
// prettier-ignore
export const inputs = { encoder_outputs_0: "f32", decoder_input_ids: "i32" };

/** Where each open size is read off: an input, and an axis of it. @type {import("./configured.js").Compiled["sizes"]} */
// prettier-ignore
export const sizes = { batch: ["encoder_outputs_0", 0], encoder_outputs_0_1: ["encoder_outputs_0", 1], length: ["decoder_input_ids", 1], past: ["past_key_values_0", 2] };

/** Shapes of tensors of the checkpoint, of the first layer those with its number in braces. @type {import("./configured.js").Compiled["weights"]} */
// prettier-ignore
export const weights = (s) => ({
  "proj_out.weight": [s.VOCAB_SIZE, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.embed_positions.weight": [s.MAX_TARGET_POSITIONS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.k_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.q_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.q_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.v_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.v_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.out_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.out_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.encoder_attn.v_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.encoder_attn.v_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.encoder_attn.k_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.encoder_attn_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.encoder_attn_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.encoder_attn.q_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.encoder_attn.q_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.encoder_attn.out_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.encoder_attn.out_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.final_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.final_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.fc1.weight": [s.DECODER_FFN_DIM, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.fc1.bias": [s.DECODER_FFN_DIM],
  "model.decoder.layers.0.fc2.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_FFN_DIM],
  "model.decoder.layers.0.fc2.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.self_attn_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.self_attn_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.self_attn.k_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.self_attn.q_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.self_attn.q_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.self_attn.v_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.self_attn.v_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.self_attn.out_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.self_attn.out_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.encoder_attn.v_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.encoder_attn.v_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.encoder_attn.k_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.encoder_attn_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.encoder_attn_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.encoder_attn.q_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.encoder_attn.q_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.encoder_attn.out_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.encoder_attn.out_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.final_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.final_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.fc1.weight": [s.DECODER_FFN_DIM, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.1.fc1.bias": [s.DECODER_FFN_DIM],
  "model.decoder.layers.1.fc2.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_FFN_DIM],
  "model.decoder.layers.1.fc2.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
});

/** What the names of these tensors may begin with, or lack. */
export const prefix = "model.";

/** What a checkpoint may call them instead: a tensor that a model uses twice is there once. @type {import("./configured.js").Compiled["tied"]} */
// prettier-ignore
export const tied = { "proj_out.weight": ["model.decoder.embed_tokens.weight"] };

/** @type {import("./configured.js").Compiled["constants"]} */
// prettier-ignore
export const constants = (s) => ({
});

/** What the next run reads, by the buffer that has it: under which name, and how many elements it reads. @type {import("./configured.js").Compiled["pasts"]} */
// prettier-ignore
export const pasts = (s) => ({
  keep_50: { name: "past.0", elements: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.past) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS },
  keep_52: { name: "past.1", elements: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.past) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS },
  keep_171: { name: "past.2", elements: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.past) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS },
  keep_173: { name: "past.3", elements: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.past) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS },
});

/** Elements of each buffer of an input, and of each that a kernel writes. @type {import("./configured.js").Compiled["buffers"]} */
// prettier-ignore
export const buffers = (s) => ({
  encoder_outputs_0: (s.batch * s.encoder_outputs_0_1) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  decoder_input_ids: s.batch * s.length,
  native_layer_norm_26: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  n37_and_2: (3 * (s.batch * s.length)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  keep_50: ((s.batch * s.DECODER_ATTENTION_HEADS) * (s.length + s.past)) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  keep_52: ((s.batch * s.DECODER_ATTENTION_HEADS) * (s.length + s.past)) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  mul_31: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_58: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.length) * (s.length + s.past),
  softmax_62: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.length) * (s.length + s.past),
  bmm_68: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.length) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  add_78: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  n98_and_1: (2 * (s.batch * s.encoder_outputs_0_1)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_80: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  mul_85: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_112: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.length) * s.encoder_outputs_0_1,
  softmax_115: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.length) * s.encoder_outputs_0_1,
  bmm_121: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.length) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  add_131: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_133: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  gelu_138: (s.batch * s.length) * s.DECODER_FFN_DIM,
  add_145: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_147: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  n158_and_2: (3 * (s.batch * s.length)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  keep_171: ((s.batch * s.DECODER_ATTENTION_HEADS) * (s.length + s.past)) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  keep_173: ((s.batch * s.DECODER_ATTENTION_HEADS) * (s.length + s.past)) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  mul_152: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_179: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.length) * (s.length + s.past),
  softmax_183: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.length) * (s.length + s.past),
  bmm_189: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.length) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  add_199: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  n219_and_1: (2 * (s.batch * s.encoder_outputs_0_1)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_201: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  mul_206: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_233: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.length) * s.encoder_outputs_0_1,
  softmax_236: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.length) * s.encoder_outputs_0_1,
  bmm_242: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.length) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  add_252: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_254: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  gelu_259: (s.batch * s.length) * s.DECODER_FFN_DIM,
  addmm_263: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_268: (s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  view_272: (s.batch * s.length) * s.VOCAB_SIZE,
  cat_105: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.encoder_outputs_0_1) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  cat_106: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.encoder_outputs_0_1) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  cat_226: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.encoder_outputs_0_1) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  cat_227: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.encoder_outputs_0_1) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  encoder_outputs_0_out: (s.batch * s.encoder_outputs_0_1) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
});

/** Kernels, workgroups and buffers: the one that is written, then those that are read. @type {import("./configured.js").Compiled["steps"]} */
// prettier-ignore
export const steps = (s) => [
  ["native_layer_norm", spread(s.batch * s.length), ["native_layer_norm_26", "decoder_input_ids", "proj_out.weight", "model.decoder.embed_positions.weight", "model.decoder.layers.0.self_attn_layer_norm.weight", "model.decoder.layers.0.self_attn_layer_norm.bias"]],
  ["product", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 3], ["n37_and_2", "native_layer_norm_26", "model.decoder.layers.0.self_attn.k_proj.weight", "model.decoder.layers.0.self_attn.q_proj.weight", "model.decoder.layers.0.self_attn.q_proj.bias", "model.decoder.layers.0.self_attn.v_proj.weight", "model.decoder.layers.0.self_attn.v_proj.bias"]],
  ["keep", spread(((s.batch * s.DECODER_ATTENTION_HEADS) * (s.length + s.past)) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS), ["keep_50", "n37_and_2", "past.0"]],
  ["keep_2", spread(((s.batch * s.DECODER_ATTENTION_HEADS) * (s.length + s.past)) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS), ["keep_52", "n37_and_2", "past.1"]],
  ["mul", spread((s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS)), ["mul_31", "n37_and_2"]],
  ["bmm", [Math.ceil((s.length + s.past) / 32), Math.ceil(s.length / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_58", "mul_31", "keep_50"]],
  ["softmax", spread((s.batch * s.DECODER_ATTENTION_HEADS) * s.length), ["softmax_62", "bmm_58"]],
  ["bmm_2", [Math.ceil(s.D_MODEL_PER_DECODER_ATTENTION_HEADS / 32), Math.ceil(s.length / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_68", "softmax_62", "keep_52"]],
  ["add", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_78", "bmm_68", "model.decoder.layers.0.self_attn.out_proj.weight", "decoder_input_ids", "proj_out.weight", "model.decoder.embed_positions.weight", "model.decoder.layers.0.self_attn.out_proj.bias"]],
  ["product_2", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.encoder_outputs_0_1) / 32), 2], ["n98_and_1", "encoder_outputs_0", "model.decoder.layers.0.encoder_attn.v_proj.weight", "model.decoder.layers.0.encoder_attn.v_proj.bias", "model.decoder.layers.0.encoder_attn.k_proj.weight"]],
  ["native_layer_norm_2", spread(s.batch * s.length), ["native_layer_norm_80", "add_78", "model.decoder.layers.0.encoder_attn_layer_norm.weight", "model.decoder.layers.0.encoder_attn_layer_norm.bias"]],
  ["mul_2", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["mul_85", "native_layer_norm_80", "model.decoder.layers.0.encoder_attn.q_proj.weight", "model.decoder.layers.0.encoder_attn.q_proj.bias"]],
  ["bmm_3", [Math.ceil(s.encoder_outputs_0_1 / 32), Math.ceil(s.length / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_112", "mul_85", "n98_and_1"]],
  ["softmax_2", spread((s.batch * s.DECODER_ATTENTION_HEADS) * s.length), ["softmax_115", "bmm_112"]],
  ["bmm_4", [Math.ceil(s.D_MODEL_PER_DECODER_ATTENTION_HEADS / 32), Math.ceil(s.length / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_121", "softmax_115", "n98_and_1"]],
  ["add_3", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_131", "bmm_121", "model.decoder.layers.0.encoder_attn.out_proj.weight", "add_78", "model.decoder.layers.0.encoder_attn.out_proj.bias"]],
  ["native_layer_norm_2", spread(s.batch * s.length), ["native_layer_norm_133", "add_131", "model.decoder.layers.0.final_layer_norm.weight", "model.decoder.layers.0.final_layer_norm.bias"]],
  ["gelu", [Math.ceil(s.DECODER_FFN_DIM / 32), Math.ceil((s.batch * s.length) / 32), 1], ["gelu_138", "native_layer_norm_133", "model.decoder.layers.0.fc1.weight", "model.decoder.layers.0.fc1.bias"]],
  ["add_2", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_145", "gelu_138", "model.decoder.layers.0.fc2.weight", "add_131", "model.decoder.layers.0.fc2.bias"]],
  ["native_layer_norm_2", spread(s.batch * s.length), ["native_layer_norm_147", "add_145", "model.decoder.layers.1.self_attn_layer_norm.weight", "model.decoder.layers.1.self_attn_layer_norm.bias"]],
  ["product", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 3], ["n158_and_2", "native_layer_norm_147", "model.decoder.layers.1.self_attn.k_proj.weight", "model.decoder.layers.1.self_attn.q_proj.weight", "model.decoder.layers.1.self_attn.q_proj.bias", "model.decoder.layers.1.self_attn.v_proj.weight", "model.decoder.layers.1.self_attn.v_proj.bias"]],
  ["keep", spread(((s.batch * s.DECODER_ATTENTION_HEADS) * (s.length + s.past)) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS), ["keep_171", "n158_and_2", "past.2"]],
  ["keep_2", spread(((s.batch * s.DECODER_ATTENTION_HEADS) * (s.length + s.past)) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS), ["keep_173", "n158_and_2", "past.3"]],
  ["mul", spread((s.batch * s.length) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS)), ["mul_152", "n158_and_2"]],
  ["bmm", [Math.ceil((s.length + s.past) / 32), Math.ceil(s.length / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_179", "mul_152", "keep_171"]],
  ["softmax", spread((s.batch * s.DECODER_ATTENTION_HEADS) * s.length), ["softmax_183", "bmm_179"]],
  ["bmm_2", [Math.ceil(s.D_MODEL_PER_DECODER_ATTENTION_HEADS / 32), Math.ceil(s.length / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_189", "softmax_183", "keep_173"]],
  ["add_3", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_199", "bmm_189", "model.decoder.layers.1.self_attn.out_proj.weight", "add_145", "model.decoder.layers.1.self_attn.out_proj.bias"]],
  ["product_2", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.encoder_outputs_0_1) / 32), 2], ["n219_and_1", "encoder_outputs_0", "model.decoder.layers.1.encoder_attn.v_proj.weight", "model.decoder.layers.1.encoder_attn.v_proj.bias", "model.decoder.layers.1.encoder_attn.k_proj.weight"]],
  ["native_layer_norm_2", spread(s.batch * s.length), ["native_layer_norm_201", "add_199", "model.decoder.layers.1.encoder_attn_layer_norm.weight", "model.decoder.layers.1.encoder_attn_layer_norm.bias"]],
  ["mul_2", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["mul_206", "native_layer_norm_201", "model.decoder.layers.1.encoder_attn.q_proj.weight", "model.decoder.layers.1.encoder_attn.q_proj.bias"]],
  ["bmm_3", [Math.ceil(s.encoder_outputs_0_1 / 32), Math.ceil(s.length / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_233", "mul_206", "n219_and_1"]],
  ["softmax_2", spread((s.batch * s.DECODER_ATTENTION_HEADS) * s.length), ["softmax_236", "bmm_233"]],
  ["bmm_4", [Math.ceil(s.D_MODEL_PER_DECODER_ATTENTION_HEADS / 32), Math.ceil(s.length / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_242", "softmax_236", "n219_and_1"]],
  ["add_3", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_252", "bmm_242", "model.decoder.layers.1.encoder_attn.out_proj.weight", "add_199", "model.decoder.layers.1.encoder_attn.out_proj.bias"]],
  ["native_layer_norm_2", spread(s.batch * s.length), ["native_layer_norm_254", "add_252", "model.decoder.layers.1.final_layer_norm.weight", "model.decoder.layers.1.final_layer_norm.bias"]],
  ["gelu", [Math.ceil(s.DECODER_FFN_DIM / 32), Math.ceil((s.batch * s.length) / 32), 1], ["gelu_259", "native_layer_norm_254", "model.decoder.layers.1.fc1.weight", "model.decoder.layers.1.fc1.bias"]],
  ["addmm", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["addmm_263", "gelu_259", "model.decoder.layers.1.fc2.weight", "model.decoder.layers.1.fc2.bias"]],
  ["native_layer_norm_3", spread(s.batch * s.length), ["native_layer_norm_268", "add_252", "addmm_263", "model.decoder.layer_norm.weight", "model.decoder.layer_norm.bias"]],
  ["view", [Math.ceil(s.VOCAB_SIZE / 32), Math.ceil((s.batch * s.length) / 32), 1], ["view_272", "native_layer_norm_268", "proj_out.weight"]],
  ["cat", spread(((s.batch * s.DECODER_ATTENTION_HEADS) * s.encoder_outputs_0_1) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS), ["cat_105", "n98_and_1"]],
  ["cat_2", spread(((s.batch * s.DECODER_ATTENTION_HEADS) * s.encoder_outputs_0_1) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS), ["cat_106", "n98_and_1"]],
  ["cat", spread(((s.batch * s.DECODER_ATTENTION_HEADS) * s.encoder_outputs_0_1) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS), ["cat_226", "n219_and_1"]],
  ["cat_2", spread(((s.batch * s.DECODER_ATTENTION_HEADS) * s.encoder_outputs_0_1) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS), ["cat_227", "n219_and_1"]],
  ["map", spread((s.batch * s.encoder_outputs_0_1) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS)), ["encoder_outputs_0_out", "encoder_outputs_0"]],
];

/** @type {import("./configured.js").Compiled["outputs"]} */
// prettier-ignore
export const outputs = (s) => ({
  logits: { buffer: "view_272", kind: "f32", shape: [s.batch, s.length, s.VOCAB_SIZE] },
  past_key_values_4: { buffer: "cat_105", kind: "f32", shape: [s.batch, s.DECODER_ATTENTION_HEADS, s.encoder_outputs_0_1, s.D_MODEL_PER_DECODER_ATTENTION_HEADS] },
  past_key_values_5: { buffer: "cat_106", kind: "f32", shape: [s.batch, s.DECODER_ATTENTION_HEADS, s.encoder_outputs_0_1, s.D_MODEL_PER_DECODER_ATTENTION_HEADS] },
  past_key_values_6: { buffer: "cat_226", kind: "f32", shape: [s.batch, s.DECODER_ATTENTION_HEADS, s.encoder_outputs_0_1, s.D_MODEL_PER_DECODER_ATTENTION_HEADS] },
  past_key_values_7: { buffer: "cat_227", kind: "f32", shape: [s.batch, s.DECODER_ATTENTION_HEADS, s.encoder_outputs_0_1, s.D_MODEL_PER_DECODER_ATTENTION_HEADS] },
  encoder_last_hidden_state: { buffer: "encoder_outputs_0_out", kind: "f32", shape: [s.batch, s.encoder_outputs_0_1, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS] },
});
