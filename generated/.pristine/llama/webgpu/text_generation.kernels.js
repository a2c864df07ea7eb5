/**
 * The kernels of LLaMA for text generation, and the order in which they run.
 *
 * Compiled from LlamaForCausalLM of transformers by `generate skill llama --hardware webgpu --task text_generation`.
 */

import { spread } from "./gpu.js";

/** WGSL by name. */
export const kernels = {
  mul: /* wgsl */ `
override HIDDEN_SIZE: i32;
override RMS_NORM_EPS: f32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<i32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * sizes.length) { return; }
  let t1 = i / sizes.length;
  let t2 = i % sizes.length;
  let t5 = t1 * sizes.length + t2;
  let t6 = in1[t5];
  var v9: f32 = 0.0;
  for (var k10 = 0; k10 < HIDDEN_SIZE; k10++) {
    let t11 = t6 * HIDDEN_SIZE + k10;
    let t12 = in2[t11];
    let t13 = t12 * t12;
    v9 = v9 + t13;
  }
  let t14 = v9 / f32(HIDDEN_SIZE);
  let t15 = t14 + f32(RMS_NORM_EPS);
  let t16 = inverseSqrt(t15);
  for (var k3 = 0; k3 < HIDDEN_SIZE; k3++) {
    let t4 = in0[k3];
    let t7 = t6 * HIDDEN_SIZE + k3;
    let t8 = in2[t7];
    let t17 = t8 * t16;
    let t18 = t4 * t17;
    let t19 = (t1 * sizes.length + t2) * HIDDEN_SIZE + k3;
    out[t19] = t18;
  }
}
`,
  add: /* wgsl */ `
override HIDDEN_SIZE: i32;
override HEAD_DIM: i32;
override NUM_KEY_VALUE_HEADS: i32;
override NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<i32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((m / sizes.length) * (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + k / HEAD_DIM) * sizes.length + m % sizes.length) * HEAD_DIM + k % HEAD_DIM;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (HEAD_DIM * NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = t1 * sizes.length + t2;
  let t4 = in2[t3];
  let t5 = t4 * HIDDEN_SIZE + n;
  let t6 = in3[t5];
  let t7 = t6 + sum;
  let t8 = (t1 * sizes.length + t2) * HIDDEN_SIZE + n;
  out[t8] = t7;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < HEAD_DIM * NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE) { return; }
  multiply(i32(id.z), m, n);
}
`,
  product: /* wgsl */ `
override HIDDEN_SIZE: i32;
override HEAD_DIM: i32;
override NUM_KEY_VALUE_HEADS: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * HIDDEN_SIZE + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * HIDDEN_SIZE + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= HEAD_DIM * NUM_KEY_VALUE_HEADS) { return; }
  let t1 = m * (HEAD_DIM * NUM_KEY_VALUE_HEADS) + n;
  out[t1] = sum;
}

fn load_b_1(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * HIDDEN_SIZE + k;
  let t2 = in2[t1];
  return t2;
}

fn finish_1(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= HEAD_DIM * NUM_KEY_VALUE_HEADS) { return; }
  let t1 = (sizes.batch * sizes.length) * (HEAD_DIM * NUM_KEY_VALUE_HEADS) + m * (HEAD_DIM * NUM_KEY_VALUE_HEADS) + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < HIDDEN_SIZE; k++) {
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
  for (var k = 0; k < HIDDEN_SIZE; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= HEAD_DIM * NUM_KEY_VALUE_HEADS) { return; }
  let batch = i32(id.z) / 2;
  switch (i32(id.z) % 2) {
    case 0: { multiply(batch, m, n); }
    default: { multiply_1(batch, m, n); }
  }
}
`,
  keep: /* wgsl */ `
fn wave(x: f32, quarters: i32) -> f32 {
  let k = round(x * 0.636619772);
  let r = ((x - k * 1.5703125) - k * 0.000483751297) - k * 7.54978995e-8;
  let s = r * r;
  let sine = r + r * s * (-0.166666546 + s * (0.00833216087 - s * 0.000195152959));
  let cosine = 1.0 - 0.5 * s + s * s * (0.0416666457 + s * (-0.00138873163 + s * 0.0000244331571));
  let turn = i32(k) + quarters;
  let y = select(sine, cosine, (turn & 1) == 1);
  return select(y, -y, (turn & 2) == 2);
}
override HEAD_DIM: i32;
override NUM_KEY_VALUE_HEADS: i32;
override NUMBER_6: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<i32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUM_KEY_VALUE_HEADS) * (sizes.past + sizes.length)) * HEAD_DIM) { return; }
  let t1 = ((i / HEAD_DIM) / (sizes.past + sizes.length)) / NUM_KEY_VALUE_HEADS;
  let t2 = ((i / HEAD_DIM) / (sizes.past + sizes.length)) % NUM_KEY_VALUE_HEADS;
  let t3 = (i / HEAD_DIM) % (sizes.past + sizes.length);
  let t4 = i % HEAD_DIM;
  let t5 = t3 - sizes.past;
  let t6 = max(t5, 0);
  let t7 = (t1 * sizes.length + t6) * (HEAD_DIM * NUM_KEY_VALUE_HEADS) + t2 * HEAD_DIM + t4;
  let t8 = in0[t7];
  let t9 = t4 - NUMBER_6;
  let t10 = max(t9, 0);
  let t11 = t1 * sizes.length + t6;
  let t12 = in1[t11];
  let t13 = f32(t12);
  let t14 = in2[t10];
  let t15 = t13 * t14;
  let t16 = in2[t4];
  let t17 = t13 * t16;
  let t18 = select(t17, t15, t4 >= NUMBER_6);
  let t19 = wave(t18, 1);
  let t20 = t19 * 1.0f;
  let t21 = t8 * t20;
  let t22 = (t1 * sizes.length + t6) * (HEAD_DIM * NUM_KEY_VALUE_HEADS) + t2 * HEAD_DIM + t10;
  let t23 = in0[t22];
  let t24 = (t1 * sizes.length + t6) * (HEAD_DIM * NUM_KEY_VALUE_HEADS) + t2 * HEAD_DIM + t4 + NUMBER_6;
  let t25 = in0[t24];
  let t26 = -t25;
  let t27 = select(t26, t23, t4 >= NUMBER_6);
  let t28 = wave(t18, 0);
  let t29 = t28 * 1.0f;
  let t30 = t27 * t29;
  let t31 = t21 + t30;
  let t32 = ((t1 * NUM_KEY_VALUE_HEADS + t2) * sizes.past + t3) * HEAD_DIM + t4;
  let t33 = in3[t32];
  let t34 = select(t33, t31, t3 >= sizes.past);
  let t35 = ((t1 * NUM_KEY_VALUE_HEADS + t2) * (sizes.past + sizes.length) + t3) * HEAD_DIM + t4;
  out[t35] = t34;
}
`,
  keep_2: /* wgsl */ `
override HEAD_DIM: i32;
override NUM_KEY_VALUE_HEADS: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUM_KEY_VALUE_HEADS) * (sizes.past + sizes.length)) * HEAD_DIM) { return; }
  let t1 = ((i / HEAD_DIM) / (sizes.past + sizes.length)) / NUM_KEY_VALUE_HEADS;
  let t2 = ((i / HEAD_DIM) / (sizes.past + sizes.length)) % NUM_KEY_VALUE_HEADS;
  let t3 = (i / HEAD_DIM) % (sizes.past + sizes.length);
  let t4 = i % HEAD_DIM;
  let t5 = t3 - sizes.past;
  let t6 = max(t5, 0);
  let t7 = (sizes.batch * sizes.length + t1 * sizes.length + t6) * (HEAD_DIM * NUM_KEY_VALUE_HEADS) + t2 * HEAD_DIM + t4;
  let t8 = in0[t7];
  let t9 = ((t1 * NUM_KEY_VALUE_HEADS + t2) * sizes.past + t3) * HEAD_DIM + t4;
  let t10 = in1[t9];
  let t11 = select(t10, t8, t3 >= sizes.past);
  let t12 = ((t1 * NUM_KEY_VALUE_HEADS + t2) * (sizes.past + sizes.length) + t3) * HEAD_DIM + t4;
  out[t12] = t11;
}
`,
  mm: /* wgsl */ `
override HIDDEN_SIZE: i32;
override HEAD_DIM: i32;
override NUM_KEY_VALUE_HEADS: i32;
override NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * HIDDEN_SIZE + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * HIDDEN_SIZE + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= HEAD_DIM * NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) { return; }
  let t1 = m * (HEAD_DIM * NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < HIDDEN_SIZE; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= HEAD_DIM * NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_2: /* wgsl */ `
fn wave(x: f32, quarters: i32) -> f32 {
  let k = round(x * 0.636619772);
  let r = ((x - k * 1.5703125) - k * 0.000483751297) - k * 7.54978995e-8;
  let s = r * r;
  let sine = r + r * s * (-0.166666546 + s * (0.00833216087 - s * 0.000195152959));
  let cosine = 1.0 - 0.5 * s + s * s * (0.0416666457 + s * (-0.00138873163 + s * 0.0000244331571));
  let turn = i32(k) + quarters;
  let y = select(sine, cosine, (turn & 1) == 1);
  return select(y, -y, (turn & 2) == 2);
}
override HEAD_DIM: i32;
override NUM_KEY_VALUE_HEADS: i32;
override NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS: i32;
override NUMBER_6: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<i32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS)) * sizes.length) * HEAD_DIM) { return; }
  let t1 = ((i / HEAD_DIM) / sizes.length) / (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS);
  let t2 = ((i / HEAD_DIM) / sizes.length) % (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS);
  let t3 = (i / HEAD_DIM) % sizes.length;
  let t4 = i % HEAD_DIM;
  let t5 = (t1 * sizes.length + t3) * (HEAD_DIM * NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + t2 * HEAD_DIM + t4;
  let t6 = in0[t5];
  let t7 = t4 - NUMBER_6;
  let t8 = max(t7, 0);
  let t9 = t1 * sizes.length + t3;
  let t10 = in1[t9];
  let t11 = f32(t10);
  let t12 = in2[t8];
  let t13 = t11 * t12;
  let t14 = in2[t4];
  let t15 = t11 * t14;
  let t16 = select(t15, t13, t4 >= NUMBER_6);
  let t17 = wave(t16, 1);
  let t18 = t17 * 1.0f;
  let t19 = t6 * t18;
  let t20 = (t1 * sizes.length + t3) * (HEAD_DIM * NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + t2 * HEAD_DIM + t8;
  let t21 = in0[t20];
  let t22 = (t1 * sizes.length + t3) * (HEAD_DIM * NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + t2 * HEAD_DIM + t4 + NUMBER_6;
  let t23 = in0[t22];
  let t24 = -t23;
  let t25 = select(t24, t21, t4 >= NUMBER_6);
  let t26 = wave(t16, 0);
  let t27 = t26 * 1.0f;
  let t28 = t25 * t27;
  let t29 = t19 + t28;
  let t30 = ((t1 * (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + t2) * sizes.length + t3) * HEAD_DIM + t4;
  out[t30] = t29;
}
`,
  bmm: /* wgsl */ `
override HEAD_DIM: i32;
override NUM_KEY_VALUE_HEADS: i32;
override NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS)) * (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + batch % (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS)) * sizes.length + m) * HEAD_DIM + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (((batch / (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS)) * NUM_KEY_VALUE_HEADS + (batch % (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS)) / NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS) * (sizes.past + sizes.length) + n) * HEAD_DIM + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length || n >= sizes.past + sizes.length) { return; }
  let t1 = (batch * sizes.length + m) * (sizes.past + sizes.length) + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < HEAD_DIM; k++) {
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
  if (m >= sizes.length || n >= sizes.past + sizes.length) { return; }
  multiply(i32(id.z), m, n);
}
`,
  softmax: /* wgsl */ `
override NUM_KEY_VALUE_HEADS: i32;
override NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS: i32;
override NUMBER_9: f32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<i32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS)) * sizes.length) { return; }
  let t1 = (i / sizes.length) / (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS);
  let t2 = (i / sizes.length) % (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS);
  let t3 = i % sizes.length;
  var v5: f32 = -3.4028234663852886e38f;
  let t11 = t3 + sizes.past;
  let t14 = select(t1, t1 + sizes.batch, t1 < 0);
  for (var k6 = 0; k6 < sizes.past + sizes.length; k6++) {
    let t7 = ((t1 * (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + t2) * sizes.length + t3) * (sizes.past + sizes.length) + k6;
    let t8 = in0[t7];
    let t9 = t8 * f32(NUMBER_9);
    let t10 = k6 + 0;
    let t12 = t10 <= t11;
    let t13 = true && t12;
    let t15 = select(t10, t10 + (sizes.past + sizes.length), t10 < 0);
    let t16 = t14 * (sizes.past + sizes.length) + t15;
    let t17 = in1[t16];
    let t18 = (t17 != 0);
    let t19 = t13 && t18;
    let t20 = select(-3.4028234663852886e+38f, 0.0f, t19);
    let t21 = t9 + t20;
    v5 = max(v5, t21);
  }
  var v37: f32 = 0.0;
  for (var k38 = 0; k38 < sizes.past + sizes.length; k38++) {
    let t39 = ((t1 * (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + t2) * sizes.length + t3) * (sizes.past + sizes.length) + k38;
    let t40 = in0[t39];
    let t41 = t40 * f32(NUMBER_9);
    let t42 = k38 + 0;
    let t43 = t42 <= t11;
    let t44 = true && t43;
    let t45 = select(t42, t42 + (sizes.past + sizes.length), t42 < 0);
    let t46 = t14 * (sizes.past + sizes.length) + t45;
    let t47 = in1[t46];
    let t48 = (t47 != 0);
    let t49 = t44 && t48;
    let t50 = select(-3.4028234663852886e+38f, 0.0f, t49);
    let t51 = t41 + t50;
    let t52 = t51 - v5;
    let t53 = exp(t52);
    v37 = v37 + t53;
  }
  for (var k4 = 0; k4 < sizes.past + sizes.length; k4++) {
    let t22 = ((t1 * (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + t2) * sizes.length + t3) * (sizes.past + sizes.length) + k4;
    let t23 = in0[t22];
    let t24 = t23 * f32(NUMBER_9);
    let t25 = k4 + 0;
    let t26 = t25 <= t11;
    let t27 = true && t26;
    let t28 = select(t25, t25 + (sizes.past + sizes.length), t25 < 0);
    let t29 = t14 * (sizes.past + sizes.length) + t28;
    let t30 = in1[t29];
    let t31 = (t30 != 0);
    let t32 = t27 && t31;
    let t33 = select(-3.4028234663852886e+38f, 0.0f, t32);
    let t34 = t24 + t33;
    let t35 = t34 - v5;
    let t36 = exp(t35);
    let t54 = t36 / v37;
    out[t22] = t54;
  }
}
`,
  bmm_2: /* wgsl */ `
override HEAD_DIM: i32;
override NUM_KEY_VALUE_HEADS: i32;
override NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS)) * (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + batch % (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS)) * sizes.length + m) * (sizes.past + sizes.length) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (((batch / (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS)) * NUM_KEY_VALUE_HEADS + (batch % (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS)) / NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS) * (sizes.past + sizes.length) + k) * HEAD_DIM + n;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length || n >= HEAD_DIM) { return; }
  let t1 = (batch * sizes.length + m) * HEAD_DIM + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < sizes.past + sizes.length; k++) {
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
  if (m >= sizes.length || n >= HEAD_DIM) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_3: /* wgsl */ `
override HIDDEN_SIZE: i32;
override HEAD_DIM: i32;
override NUM_KEY_VALUE_HEADS: i32;
override NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((m / sizes.length) * (NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + k / HEAD_DIM) * sizes.length + m % sizes.length) * HEAD_DIM + k % HEAD_DIM;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (HEAD_DIM * NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = (t1 * sizes.length + t2) * HIDDEN_SIZE + n;
  let t4 = in2[t3];
  let t5 = t4 + sum;
  out[t3] = t5;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < HEAD_DIM * NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * NUM_KEY_VALUE_HEADS; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE) { return; }
  multiply(i32(id.z), m, n);
}
`,
  mm_2: /* wgsl */ `
override HIDDEN_SIZE: i32;
override INTERMEDIATE_SIZE: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * HIDDEN_SIZE + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * HIDDEN_SIZE + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= INTERMEDIATE_SIZE) { return; }
  let t1 = m * INTERMEDIATE_SIZE + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < HIDDEN_SIZE; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= INTERMEDIATE_SIZE) { return; }
  multiply(i32(id.z), m, n);
}
`,
  mul_2: /* wgsl */ `
override HIDDEN_SIZE: i32;
override INTERMEDIATE_SIZE: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * HIDDEN_SIZE + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * HIDDEN_SIZE + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= INTERMEDIATE_SIZE) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = 1.0 / (1.0 + exp(-sum));
  let t4 = sum * t3;
  let t5 = (t1 * sizes.length + t2) * INTERMEDIATE_SIZE + n;
  let t6 = in2[t5];
  let t7 = t4 * t6;
  out[t5] = t7;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < HIDDEN_SIZE; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= INTERMEDIATE_SIZE) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_4: /* wgsl */ `
override HIDDEN_SIZE: i32;
override INTERMEDIATE_SIZE: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * INTERMEDIATE_SIZE + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * INTERMEDIATE_SIZE + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = (t1 * sizes.length + t2) * HIDDEN_SIZE + n;
  let t4 = in2[t3];
  let t5 = t4 + sum;
  out[t3] = t5;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < INTERMEDIATE_SIZE; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE) { return; }
  multiply(i32(id.z), m, n);
}
`,
  mul_3: /* wgsl */ `
override HIDDEN_SIZE: i32;
override RMS_NORM_EPS: f32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * sizes.length) { return; }
  let t1 = i / sizes.length;
  let t2 = i % sizes.length;
  var v7: f32 = 0.0;
  for (var k8 = 0; k8 < HIDDEN_SIZE; k8++) {
    let t9 = (t1 * sizes.length + t2) * HIDDEN_SIZE + k8;
    let t10 = in1[t9];
    let t11 = t10 * t10;
    v7 = v7 + t11;
  }
  let t12 = v7 / f32(HIDDEN_SIZE);
  let t13 = t12 + f32(RMS_NORM_EPS);
  let t14 = inverseSqrt(t13);
  for (var k3 = 0; k3 < HIDDEN_SIZE; k3++) {
    let t4 = in0[k3];
    let t5 = (t1 * sizes.length + t2) * HIDDEN_SIZE + k3;
    let t6 = in1[t5];
    let t15 = t6 * t14;
    let t16 = t4 * t15;
    out[t5] = t16;
  }
}
`,
  view: /* wgsl */ `
override VOCAB_SIZE: i32;
override HIDDEN_SIZE: i32;
struct Sizes { batch: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (batch * sizes.length + sizes.length - 1) * HIDDEN_SIZE + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * HIDDEN_SIZE + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= 1 || n >= VOCAB_SIZE) { return; }
  let t1 = (batch + 0) * VOCAB_SIZE + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < HIDDEN_SIZE; k++) {
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
  if (m >= 1 || n >= VOCAB_SIZE) { return; }
  multiply(i32(id.z), m, n);
}
`,
};

/** What a configuration says that is silent. @type {import("./configured.js").Compiled["defaults"]} */
// prettier-ignore
export const defaults = {
  "attention_bias": false,
  "hidden_act": "silu",
  "hidden_size": 4096,
  "intermediate_size": 11008,
  "mlp_bias": false,
  "num_attention_heads": 32,
  "num_hidden_layers": 32,
  "rms_norm_eps": 1e-06,
  "rope_parameters.rope_theta": 10000.0,
  "rope_parameters.rope_type": "default",
  "tie_word_embeddings": false,
  "vocab_size": 32000,
};

/** What a configuration has to say. @type {import("./configured.js").Compiled["fixed"]} */
// prettier-ignore
export const fixed = {
  "attention_bias": false,
  "hidden_act": "silu",
  "mlp_bias": false,
  "rope_parameters.rope_type": "default",
  "tie_word_embeddings": false,
};

/** Numbers that follow from the configuration. @type {import("./configured.js").Compiled["settings"]} */
// prettier-ignore
export const settings = (config) => ({
  VOCAB_SIZE: config.vocab_size,
  HIDDEN_SIZE: config.hidden_size,
  HEAD_DIM: (config.head_dim ?? config.hidden_size / config.num_attention_heads),
  NUM_KEY_VALUE_HEADS: (config.num_key_value_heads ?? config.num_attention_heads),
  NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS: config.num_attention_heads / (config.num_key_value_heads ?? config.num_attention_heads),
  INTERMEDIATE_SIZE: config.intermediate_size,
  NUMBER_6: (config.head_dim ?? config.hidden_size / config.num_attention_heads) / 2,
  ROPE_PARAMETERS_ROPE_THETA: config["rope_parameters.rope_theta"],
  RMS_NORM_EPS: config.rms_norm_eps,
  NUMBER_9: ((config.head_dim ?? config.hidden_size / config.num_attention_heads)) ** -0.5,
});

/** Steps that are taken once for each layer. @type {import("./configured.js").Compiled["loops"]} */
// prettier-ignore
export const loops = (config) => [
  { first: 10, steps: 14, rounds: config.num_hidden_layers - 1, carried: /** @type {Record<string, string[]>} */ ({"add_117_1_after_add_117": ["add_117", "add_117_1"]}) },
];

/** @type {import("./configured.js").Compiled["inputs"]} */
// prettier-ignore
export const inputs = { input_ids: "i32", position_ids: "i32", attention_mask: "i32" };

/** Where each open size is read off: an input, and an axis of it. @type {import("./configured.js").Compiled["sizes"]} */
// prettier-ignore
export const sizes = { batch: ["input_ids", 0], length: ["input_ids", 1], past: ["past_key_values_0", 2] };

/** Shapes of tensors of the checkpoint, of the first layer those with its number in braces. @type {import("./configured.js").Compiled["weights"]} */
// prettier-ignore
export const weights = (s) => ({
  "model.layers.0.input_layernorm.weight": [s.HIDDEN_SIZE],
  "model.embed_tokens.weight": [s.VOCAB_SIZE, s.HIDDEN_SIZE],
  "model.layers.0.self_attn.k_proj.weight": [s.HEAD_DIM * s.NUM_KEY_VALUE_HEADS, s.HIDDEN_SIZE],
  "model.layers.0.self_attn.v_proj.weight": [s.HEAD_DIM * s.NUM_KEY_VALUE_HEADS, s.HIDDEN_SIZE],
  "model.layers.0.self_attn.q_proj.weight": [(s.HEAD_DIM * s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS) * s.NUM_KEY_VALUE_HEADS, s.HIDDEN_SIZE],
  "model.layers.0.self_attn.o_proj.weight": [s.HIDDEN_SIZE, (s.HEAD_DIM * s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS) * s.NUM_KEY_VALUE_HEADS],
  "model.layers.{0}.post_attention_layernorm.weight": [s.HIDDEN_SIZE],
  "model.layers.{0}.mlp.up_proj.weight": [s.INTERMEDIATE_SIZE, s.HIDDEN_SIZE],
  "model.layers.{0}.mlp.gate_proj.weight": [s.INTERMEDIATE_SIZE, s.HIDDEN_SIZE],
  "model.layers.{0}.mlp.down_proj.weight": [s.HIDDEN_SIZE, s.INTERMEDIATE_SIZE],
  "model.layers.{1}.input_layernorm.weight": [s.HIDDEN_SIZE],
  "model.layers.{1}.self_attn.k_proj.weight": [s.HEAD_DIM * s.NUM_KEY_VALUE_HEADS, s.HIDDEN_SIZE],
  "model.layers.{1}.self_attn.v_proj.weight": [s.HEAD_DIM * s.NUM_KEY_VALUE_HEADS, s.HIDDEN_SIZE],
  "model.layers.{1}.self_attn.q_proj.weight": [(s.HEAD_DIM * s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS) * s.NUM_KEY_VALUE_HEADS, s.HIDDEN_SIZE],
  "model.layers.{1}.self_attn.o_proj.weight": [s.HIDDEN_SIZE, (s.HEAD_DIM * s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS) * s.NUM_KEY_VALUE_HEADS],
  "model.layers.{1@0}.post_attention_layernorm.weight": [s.HIDDEN_SIZE],
  "model.layers.{1@0}.mlp.up_proj.weight": [s.INTERMEDIATE_SIZE, s.HIDDEN_SIZE],
  "model.layers.{1@0}.mlp.gate_proj.weight": [s.INTERMEDIATE_SIZE, s.HIDDEN_SIZE],
  "model.layers.{1@0}.mlp.down_proj.weight": [s.HIDDEN_SIZE, s.INTERMEDIATE_SIZE],
  "model.norm.weight": [s.HIDDEN_SIZE],
  "lm_head.weight": [s.VOCAB_SIZE, s.HIDDEN_SIZE],
});

/** What the names of these tensors may begin with, or lack. */
export const prefix = "model.";

/** What a checkpoint may call them instead: a tensor that a model uses twice is there once. @type {import("./configured.js").Compiled["tied"]} */
// prettier-ignore
export const tied = { };

/** @type {import("./configured.js").Compiled["constants"]} */
// prettier-ignore
export const constants = (s) => ({
  b_model_rotary_emb_inv_freq: { kind: "f32", values: Array.from({ length: s.NUMBER_6 }, (_, i) => s.ROPE_PARAMETERS_ROPE_THETA ** (-i / s.NUMBER_6)) },
});

/** What the next run reads, by the buffer that has it: under which name, and how many elements it reads. @type {import("./configured.js").Compiled["pasts"]} */
// prettier-ignore
export const pasts = (s) => ({
  keep_77: { name: "past.0", elements: ((s.batch * s.NUM_KEY_VALUE_HEADS) * s.past) * s.HEAD_DIM },
  keep_79: { name: "past.1", elements: ((s.batch * s.NUM_KEY_VALUE_HEADS) * s.past) * s.HEAD_DIM },
  keep_77_1: { name: "past.{2+2}", elements: ((s.batch * s.NUM_KEY_VALUE_HEADS) * s.past) * s.HEAD_DIM },
  keep_79_1: { name: "past.{3+2}", elements: ((s.batch * s.NUM_KEY_VALUE_HEADS) * s.past) * s.HEAD_DIM },
});

/** Elements of each buffer of an input, and of each that a kernel writes. @type {import("./configured.js").Compiled["buffers"]} */
// prettier-ignore
export const buffers = (s) => ({
  input_ids: s.batch * s.length,
  position_ids: s.batch * s.length,
  attention_mask: s.batch * (s.past + s.length),
  mul_41: (s.batch * s.length) * s.HIDDEN_SIZE,
  n50_and_1: (2 * (s.batch * s.length)) * (s.HEAD_DIM * s.NUM_KEY_VALUE_HEADS),
  keep_77: ((s.batch * s.NUM_KEY_VALUE_HEADS) * (s.past + s.length)) * s.HEAD_DIM,
  keep_79: ((s.batch * s.NUM_KEY_VALUE_HEADS) * (s.past + s.length)) * s.HEAD_DIM,
  mm_44: (s.batch * s.length) * ((s.HEAD_DIM * s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS) * s.NUM_KEY_VALUE_HEADS),
  add_68: ((s.batch * (s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS)) * s.length) * s.HEAD_DIM,
  bmm_98: (((s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS) * s.batch) * s.length) * (s.past + s.length),
  softmax_102: ((s.batch * (s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS)) * s.length) * (s.past + s.length),
  bmm_108: (((s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS) * s.batch) * s.length) * s.HEAD_DIM,
  add_117: (s.batch * s.length) * s.HIDDEN_SIZE,
  mul_123: (s.batch * s.length) * s.HIDDEN_SIZE,
  mm_132: (s.batch * s.length) * s.INTERMEDIATE_SIZE,
  mul_134: (s.batch * s.length) * s.INTERMEDIATE_SIZE,
  add_139: (s.batch * s.length) * s.HIDDEN_SIZE,
  mul_41_1: (s.batch * s.length) * s.HIDDEN_SIZE,
  n50_1_and_1: (2 * (s.batch * s.length)) * (s.HEAD_DIM * s.NUM_KEY_VALUE_HEADS),
  keep_77_1: ((s.batch * s.NUM_KEY_VALUE_HEADS) * (s.past + s.length)) * s.HEAD_DIM,
  keep_79_1: ((s.batch * s.NUM_KEY_VALUE_HEADS) * (s.past + s.length)) * s.HEAD_DIM,
  mm_44_1: (s.batch * s.length) * ((s.HEAD_DIM * s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS) * s.NUM_KEY_VALUE_HEADS),
  add_68_1: ((s.batch * (s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS)) * s.length) * s.HEAD_DIM,
  bmm_98_1: (((s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS) * s.batch) * s.length) * (s.past + s.length),
  softmax_102_1: ((s.batch * (s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS)) * s.length) * (s.past + s.length),
  bmm_108_1: (((s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS) * s.batch) * s.length) * s.HEAD_DIM,
  add_117_1: (s.batch * s.length) * s.HIDDEN_SIZE,
  mul_123_2: (s.batch * s.length) * s.HIDDEN_SIZE,
  mm_132_2: (s.batch * s.length) * s.INTERMEDIATE_SIZE,
  mul_134_2: (s.batch * s.length) * s.INTERMEDIATE_SIZE,
  add_139_2: (s.batch * s.length) * s.HIDDEN_SIZE,
  mul_249: (s.batch * s.length) * s.HIDDEN_SIZE,
  view_258: s.batch * s.VOCAB_SIZE,
});

/** Kernels, workgroups and buffers: the one that is written, then those that are read. @type {import("./configured.js").Compiled["steps"]} */
// prettier-ignore
export const steps = (s) => [
  ["mul", spread(s.batch * s.length), ["mul_41", "model.layers.0.input_layernorm.weight", "input_ids", "model.embed_tokens.weight"]],
  ["product", [Math.ceil((s.HEAD_DIM * s.NUM_KEY_VALUE_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 2], ["n50_and_1", "mul_41", "model.layers.0.self_attn.k_proj.weight", "model.layers.0.self_attn.v_proj.weight"]],
  ["keep", spread(((s.batch * s.NUM_KEY_VALUE_HEADS) * (s.past + s.length)) * s.HEAD_DIM), ["keep_77", "n50_and_1", "position_ids", "b_model_rotary_emb_inv_freq", "past.0"]],
  ["keep_2", spread(((s.batch * s.NUM_KEY_VALUE_HEADS) * (s.past + s.length)) * s.HEAD_DIM), ["keep_79", "n50_and_1", "past.1"]],
  ["mm", [Math.ceil(((s.HEAD_DIM * s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS) * s.NUM_KEY_VALUE_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["mm_44", "mul_41", "model.layers.0.self_attn.q_proj.weight"]],
  ["add_2", spread(((s.batch * (s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS)) * s.length) * s.HEAD_DIM), ["add_68", "mm_44", "position_ids", "b_model_rotary_emb_inv_freq"]],
  ["bmm", [Math.ceil((s.past + s.length) / 32), Math.ceil(s.length / 32), (s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS) * s.batch], ["bmm_98", "add_68", "keep_77"]],
  ["softmax", spread((s.batch * (s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS)) * s.length), ["softmax_102", "bmm_98", "attention_mask"]],
  ["bmm_2", [Math.ceil(s.HEAD_DIM / 32), Math.ceil(s.length / 32), (s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS) * s.batch], ["bmm_108", "softmax_102", "keep_79"]],
  ["add", [Math.ceil(s.HIDDEN_SIZE / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_117", "bmm_108", "model.layers.0.self_attn.o_proj.weight", "input_ids", "model.embed_tokens.weight"]],
  ["mul_3", spread(s.batch * s.length), ["mul_123", "model.layers.{0}.post_attention_layernorm.weight", "add_117_1_after_add_117"]],
  ["mm_2", [Math.ceil(s.INTERMEDIATE_SIZE / 32), Math.ceil((s.batch * s.length) / 32), 1], ["mm_132", "mul_123", "model.layers.{0}.mlp.up_proj.weight"]],
  ["mul_2", [Math.ceil(s.INTERMEDIATE_SIZE / 32), Math.ceil((s.batch * s.length) / 32), 1], ["mul_134", "mul_123", "model.layers.{0}.mlp.gate_proj.weight", "mm_132"]],
  ["add_4", [Math.ceil(s.HIDDEN_SIZE / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_139", "mul_134", "model.layers.{0}.mlp.down_proj.weight", "add_117_1_after_add_117"]],
  ["mul_3", spread(s.batch * s.length), ["mul_41_1", "model.layers.{1}.input_layernorm.weight", "add_139"]],
  ["product", [Math.ceil((s.HEAD_DIM * s.NUM_KEY_VALUE_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 2], ["n50_1_and_1", "mul_41_1", "model.layers.{1}.self_attn.k_proj.weight", "model.layers.{1}.self_attn.v_proj.weight"]],
  ["keep", spread(((s.batch * s.NUM_KEY_VALUE_HEADS) * (s.past + s.length)) * s.HEAD_DIM), ["keep_77_1", "n50_1_and_1", "position_ids", "b_model_rotary_emb_inv_freq", "past.{2+2}"]],
  ["keep_2", spread(((s.batch * s.NUM_KEY_VALUE_HEADS) * (s.past + s.length)) * s.HEAD_DIM), ["keep_79_1", "n50_1_and_1", "past.{3+2}"]],
  ["mm", [Math.ceil(((s.HEAD_DIM * s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS) * s.NUM_KEY_VALUE_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["mm_44_1", "mul_41_1", "model.layers.{1}.self_attn.q_proj.weight"]],
  ["add_2", spread(((s.batch * (s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS)) * s.length) * s.HEAD_DIM), ["add_68_1", "mm_44_1", "position_ids", "b_model_rotary_emb_inv_freq"]],
  ["bmm", [Math.ceil((s.past + s.length) / 32), Math.ceil(s.length / 32), (s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS) * s.batch], ["bmm_98_1", "add_68_1", "keep_77_1"]],
  ["softmax", spread((s.batch * (s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS)) * s.length), ["softmax_102_1", "bmm_98_1", "attention_mask"]],
  ["bmm_2", [Math.ceil(s.HEAD_DIM / 32), Math.ceil(s.length / 32), (s.NUM_ATTENTION_HEADS_PER_NUM_KEY_VALUE_HEADS * s.NUM_KEY_VALUE_HEADS) * s.batch], ["bmm_108_1", "softmax_102_1", "keep_79_1"]],
  ["add_3", [Math.ceil(s.HIDDEN_SIZE / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_117_1", "bmm_108_1", "model.layers.{1}.self_attn.o_proj.weight", "add_139"]],
  ["mul_3", spread(s.batch * s.length), ["mul_123_2", "model.layers.{1@0}.post_attention_layernorm.weight", "add_117_1"]],
  ["mm_2", [Math.ceil(s.INTERMEDIATE_SIZE / 32), Math.ceil((s.batch * s.length) / 32), 1], ["mm_132_2", "mul_123_2", "model.layers.{1@0}.mlp.up_proj.weight"]],
  ["mul_2", [Math.ceil(s.INTERMEDIATE_SIZE / 32), Math.ceil((s.batch * s.length) / 32), 1], ["mul_134_2", "mul_123_2", "model.layers.{1@0}.mlp.gate_proj.weight", "mm_132_2"]],
  ["add_4", [Math.ceil(s.HIDDEN_SIZE / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_139_2", "mul_134_2", "model.layers.{1@0}.mlp.down_proj.weight", "add_117_1"]],
  ["mul_3", spread(s.batch * s.length), ["mul_249", "model.norm.weight", "add_139_2"]],
  ["view", [Math.ceil(s.VOCAB_SIZE / 32), 1, s.batch], ["view_258", "mul_249", "lm_head.weight"]],
];

/** @type {import("./configured.js").Compiled["outputs"]} */
// prettier-ignore
export const outputs = (s) => ({
  logits: { buffer: "view_258", kind: "f32", shape: [s.batch, 1, s.VOCAB_SIZE] },
});
