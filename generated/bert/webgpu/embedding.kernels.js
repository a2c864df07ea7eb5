/**
 * The kernels of BERT for sentence embeddings, and the order in which they run.
 *
 * Compiled from BertModel of transformers by `generate skill bert --hardware webgpu --task embedding`.
 */

import { spread } from "./gpu.js";

/** WGSL by name. */
export const kernels = {
  native_layer_norm: /* wgsl */ `
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
override LAYER_NORM_EPS: f32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<i32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<i32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<i32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(8) var<storage, read> in6: array<f32>;
@group(0) @binding(9) var<storage, read> in7: array<f32>;
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
  let t10 = in2[t6];
  let t14 = in4[t2];
  var v18: f32 = 0.0;
  for (var k19 = 0; k19 < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k19++) {
    let t20 = t7 * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k19;
    let t21 = in1[t20];
    let t22 = t10 * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k19;
    let t23 = in3[t22];
    let t24 = t21 + t23;
    let t25 = t14 * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k19;
    let t26 = in5[t25];
    let t27 = t24 + t26;
    v18 = v18 + t27;
  }
  let t28 = v18 / f32(HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS);
  for (var k5 = 0; k5 < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k5++) {
    let t8 = t7 * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k5;
    let t9 = in1[t8];
    let t11 = t10 * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k5;
    let t12 = in3[t11];
    let t13 = t9 + t12;
    let t15 = t14 * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k5;
    let t16 = in5[t15];
    let t17 = t13 + t16;
    let t29 = t17 - t28;
    let t30 = t29 * t29;
    v4 = v4 + t30;
  }
  let t31 = v4 / f32(HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS);
  let t32 = inverseSqrt(t31 + f32(LAYER_NORM_EPS));
  for (var k3 = 0; k3 < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k3++) {
    let t33 = t7 * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k3;
    let t34 = in1[t33];
    let t35 = t10 * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k3;
    let t36 = in3[t35];
    let t37 = t34 + t36;
    let t38 = t14 * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k3;
    let t39 = in5[t38];
    let t40 = t37 + t39;
    let t41 = (t40 - t28) * t32;
    let t42 = in6[k3];
    let t43 = t41 * t42;
    let t44 = in7[k3];
    let t45 = t43 + t44;
    let t46 = (t1 * sizes.length + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k3;
    out[t46] = t45;
  }
}
`,
  product: /* wgsl */ `
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(8) var<storage, read> in6: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  let t1 = in2[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn load_b_1(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in3[t1];
  return t2;
}

fn finish_1(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  let t1 = in4[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = (sizes.batch * sizes.length) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + m * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn load_b_2(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in5[t1];
  return t2;
}

fn finish_2(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  let t1 = in6[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = 2 * ((sizes.batch * sizes.length) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS)) + m * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k++) {
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
  for (var k = 0; k < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k++) {
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
  for (var k = 0; k < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  let batch = i32(id.z) / 3;
  switch (i32(id.z) % 3) {
    case 0: { multiply(batch, m, n); }
    case 1: { multiply_1(batch, m, n); }
    default: { multiply_2(batch, m, n); }
  }
}
`,
  bmm: /* wgsl */ `
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((batch / NUM_ATTENTION_HEADS) * sizes.length + m) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + (batch % NUM_ATTENTION_HEADS) * HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (sizes.batch * sizes.length + (batch / NUM_ATTENTION_HEADS) * sizes.length + n) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + (batch % NUM_ATTENTION_HEADS) * HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS + k;
  let t2 = in0[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length || n >= sizes.length) { return; }
  let t1 = (batch * sizes.length + m) * sizes.length + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS; k++) {
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
  if (m >= sizes.length || n >= sizes.length) { return; }
  multiply(i32(id.z), m, n);
}
`,
  softmax: /* wgsl */ `
override NUM_ATTENTION_HEADS: i32;
override NUMBER_7: f32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<i32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * NUM_ATTENTION_HEADS) * sizes.length) { return; }
  let t1 = (i / sizes.length) / NUM_ATTENTION_HEADS;
  let t2 = (i / sizes.length) % NUM_ATTENTION_HEADS;
  let t3 = i % sizes.length;
  var v5: f32 = -3.4028234663852886e38f;
  let t10 = t3 + 0;
  let t11 = t10 >= 0;
  let t12 = true && t11;
  let t13 = select(t1, t1 + sizes.batch, t1 < 0);
  for (var k6 = 0; k6 < sizes.length; k6++) {
    let t7 = ((t1 * NUM_ATTENTION_HEADS + t2) * sizes.length + t3) * sizes.length + k6;
    let t8 = in0[t7];
    let t9 = t8 * f32(NUMBER_7);
    let t14 = k6 + 0;
    let t15 = select(t14, t14 + sizes.length, t14 < 0);
    let t16 = t13 * sizes.length + t15;
    let t17 = in1[t16];
    let t18 = (t17 != 0);
    let t19 = t12 && t18;
    let t20 = select(-3.4028234663852886e+38f, 0.0f, t19);
    let t21 = t9 + t20;
    v5 = max(v5, t21);
  }
  var v35: f32 = 0.0;
  for (var k36 = 0; k36 < sizes.length; k36++) {
    let t37 = ((t1 * NUM_ATTENTION_HEADS + t2) * sizes.length + t3) * sizes.length + k36;
    let t38 = in0[t37];
    let t39 = t38 * f32(NUMBER_7);
    let t40 = k36 + 0;
    let t41 = select(t40, t40 + sizes.length, t40 < 0);
    let t42 = t13 * sizes.length + t41;
    let t43 = in1[t42];
    let t44 = (t43 != 0);
    let t45 = t12 && t44;
    let t46 = select(-3.4028234663852886e+38f, 0.0f, t45);
    let t47 = t39 + t46;
    let t48 = t47 - v5;
    let t49 = exp(t48);
    v35 = v35 + t49;
  }
  for (var k4 = 0; k4 < sizes.length; k4++) {
    let t22 = ((t1 * NUM_ATTENTION_HEADS + t2) * sizes.length + t3) * sizes.length + k4;
    let t23 = in0[t22];
    let t24 = t23 * f32(NUMBER_7);
    let t25 = k4 + 0;
    let t26 = select(t25, t25 + sizes.length, t25 < 0);
    let t27 = t13 * sizes.length + t26;
    let t28 = in1[t27];
    let t29 = (t28 != 0);
    let t30 = t12 && t29;
    let t31 = select(-3.4028234663852886e+38f, 0.0f, t30);
    let t32 = t24 + t31;
    let t33 = t32 - v5;
    let t34 = exp(t33);
    let t50 = t34 / v35;
    out[t22] = t50;
  }
}
`,
  bmm_2: /* wgsl */ `
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / NUM_ATTENTION_HEADS) * NUM_ATTENTION_HEADS + batch % NUM_ATTENTION_HEADS) * sizes.length + m) * sizes.length + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (2 * (sizes.batch * sizes.length) + (batch / NUM_ATTENTION_HEADS) * sizes.length + k) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + (batch % NUM_ATTENTION_HEADS) * HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS + n;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS) { return; }
  let t1 = (batch * sizes.length + m) * HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < sizes.length; k++) {
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
  if (m >= sizes.length || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  addmm: /* wgsl */ `
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((m / sizes.length) * NUM_ATTENTION_HEADS + k / HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS) * sizes.length + m % sizes.length) * HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS + k % HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  let t1 = in2[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k++) {
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
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  gelu: /* wgsl */ `
fn erf(x: f32) -> f32 {
  let t = 1.0 / (1.0 + 0.3275911 * abs(x));
  let y = 1.0 - (((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * exp(-x * x);
  return sign(x) * y;
}
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
override INTERMEDIATE_SIZE: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= INTERMEDIATE_SIZE) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = 0.5 * t4 * (1.0 + erf(t4 * 0.7071067811865476));
  let t6 = (t1 * sizes.length + t2) * INTERMEDIATE_SIZE + n;
  out[t6] = t5;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k++) {
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
  addmm_2: /* wgsl */ `
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
override INTERMEDIATE_SIZE: i32;
struct Sizes { batch: i32, length: i32 }
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
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  let t1 = in2[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + n;
  out[t3] = t2;
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
  if (m >= sizes.batch * sizes.length || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm_2: /* wgsl */ `
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
override LAYER_NORM_EPS: f32;
struct Sizes { batch: i32, length: i32 }
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
  for (var k11 = 0; k11 < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k11++) {
    let t12 = (t1 * sizes.length + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k11;
    let t13 = in0[t12];
    let t14 = in1[t12];
    let t15 = t13 + t14;
    v10 = v10 + t15;
  }
  let t16 = v10 / f32(HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS);
  for (var k5 = 0; k5 < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k5++) {
    let t6 = (t1 * sizes.length + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k5;
    let t7 = in0[t6];
    let t8 = in1[t6];
    let t9 = t7 + t8;
    let t17 = t9 - t16;
    let t18 = t17 * t17;
    v4 = v4 + t18;
  }
  let t19 = v4 / f32(HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS);
  let t20 = inverseSqrt(t19 + f32(LAYER_NORM_EPS));
  for (var k3 = 0; k3 < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k3++) {
    let t21 = (t1 * sizes.length + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k3;
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
  "add_cross_attention": false,
  "hidden_act": "gelu",
  "hidden_size": 768,
  "intermediate_size": 3072,
  "is_decoder": false,
  "layer_norm_eps": 1e-12,
  "max_position_embeddings": 512,
  "num_attention_heads": 12,
  "num_hidden_layers": 12,
  "type_vocab_size": 2,
  "vocab_size": 30522,
};

/** What a configuration has to say. @type {import("./configured.js").Compiled["fixed"]} */
// prettier-ignore
export const fixed = {
  "add_cross_attention": false,
  "hidden_act": "gelu",
  "is_decoder": false,
};

/** Numbers that follow from the configuration. @type {import("./configured.js").Compiled["settings"]} */
// prettier-ignore
export const settings = (config) => ({
  VOCAB_SIZE: config.vocab_size,
  NUM_ATTENTION_HEADS: config.num_attention_heads,
  HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: config.hidden_size / config.num_attention_heads,
  MAX_POSITION_EMBEDDINGS: config.max_position_embeddings,
  TYPE_VOCAB_SIZE: config.type_vocab_size,
  INTERMEDIATE_SIZE: config.intermediate_size,
  LAYER_NORM_EPS: config.layer_norm_eps,
  NUMBER_7: (config.hidden_size / config.num_attention_heads) ** -0.5,
});

/** Steps that are taken once for each layer. @type {import("./configured.js").Compiled["loops"]} */
// prettier-ignore
export const loops = (config) => [
  { first: 1, steps: 9, rounds: config.num_hidden_layers, carried: /** @type {Record<string, string[]>} */ ({"native_layer_norm_96_after_native_layer_norm_7": ["native_layer_norm_7", "native_layer_norm_96"]}) },
];

/** @type {import("./configured.js").Compiled["inputs"]} */
// prettier-ignore
export const inputs = { input_ids: "i32", token_type_ids: "i32", attention_mask: "i32" };

/** Where each open size is read off: an input, and an axis of it. @type {import("./configured.js").Compiled["sizes"]} */
// prettier-ignore
export const sizes = { batch: ["input_ids", 0], length: ["input_ids", 1] };

/** Shapes of tensors of the checkpoint, of the first layer those with its number in braces. @type {import("./configured.js").Compiled["weights"]} */
// prettier-ignore
export const weights = (s) => ({
  "embeddings.word_embeddings.weight": [s.VOCAB_SIZE, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "embeddings.token_type_embeddings.weight": [s.TYPE_VOCAB_SIZE, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "embeddings.position_embeddings.weight": [s.MAX_POSITION_EMBEDDINGS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "embeddings.LayerNorm.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "embeddings.LayerNorm.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.attention.self.query.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.attention.self.query.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.attention.self.key.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.attention.self.key.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.attention.self.value.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.attention.self.value.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.attention.output.dense.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.attention.output.dense.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.attention.output.LayerNorm.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.attention.output.LayerNorm.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.intermediate.dense.weight": [s.INTERMEDIATE_SIZE, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.intermediate.dense.bias": [s.INTERMEDIATE_SIZE],
  "encoder.layer.{0}.output.dense.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.INTERMEDIATE_SIZE],
  "encoder.layer.{0}.output.dense.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.output.LayerNorm.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "encoder.layer.{0}.output.LayerNorm.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
});

/** What the names of these tensors may begin with, or lack. */
export const prefix = "bert.";

/** What a checkpoint may call them instead: a tensor that a model uses twice is there once. @type {import("./configured.js").Compiled["tied"]} */
// prettier-ignore
export const tied = { };

/** @type {import("./configured.js").Compiled["constants"]} */
// prettier-ignore
export const constants = (s) => ({
  b_embeddings_position_ids: { kind: "i32", values: Array.from({ length: s.MAX_POSITION_EMBEDDINGS }, (_, i) => i * 1 + 0) },
});

/** Elements of each buffer of an input, and of each that a kernel writes. @type {import("./configured.js").Compiled["buffers"]} */
// prettier-ignore
export const buffers = (s) => ({
  input_ids: s.batch * s.length,
  token_type_ids: s.batch * s.length,
  attention_mask: s.batch * s.length,
  native_layer_norm_7: (s.batch * s.length) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  n37_and_2: (3 * (s.batch * s.length)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  bmm_60: ((s.NUM_ATTENTION_HEADS * s.batch) * s.length) * s.length,
  softmax_64: ((s.batch * s.NUM_ATTENTION_HEADS) * s.length) * s.length,
  bmm_71: ((s.NUM_ATTENTION_HEADS * s.batch) * s.length) * s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS,
  addmm_78: (s.batch * s.length) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  native_layer_norm_83: (s.batch * s.length) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  gelu_88: (s.batch * s.length) * s.INTERMEDIATE_SIZE,
  addmm_91: (s.batch * s.length) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  native_layer_norm_96: (s.batch * s.length) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
});

/** Kernels, workgroups and buffers: the one that is written, then those that are read. @type {import("./configured.js").Compiled["steps"]} */
// prettier-ignore
export const steps = (s) => [
  ["native_layer_norm", spread(s.batch * s.length), ["native_layer_norm_7", "input_ids", "embeddings.word_embeddings.weight", "token_type_ids", "embeddings.token_type_embeddings.weight", "b_embeddings_position_ids", "embeddings.position_embeddings.weight", "embeddings.LayerNorm.weight", "embeddings.LayerNorm.bias"]],
  ["product", [Math.ceil((s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 3], ["n37_and_2", "native_layer_norm_96_after_native_layer_norm_7", "encoder.layer.{0}.attention.self.query.weight", "encoder.layer.{0}.attention.self.query.bias", "encoder.layer.{0}.attention.self.key.weight", "encoder.layer.{0}.attention.self.key.bias", "encoder.layer.{0}.attention.self.value.weight", "encoder.layer.{0}.attention.self.value.bias"]],
  ["bmm", [Math.ceil(s.length / 32), Math.ceil(s.length / 32), s.NUM_ATTENTION_HEADS * s.batch], ["bmm_60", "n37_and_2"]],
  ["softmax", spread((s.batch * s.NUM_ATTENTION_HEADS) * s.length), ["softmax_64", "bmm_60", "attention_mask"]],
  ["bmm_2", [Math.ceil(s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS / 32), Math.ceil(s.length / 32), s.NUM_ATTENTION_HEADS * s.batch], ["bmm_71", "softmax_64", "n37_and_2"]],
  ["addmm", [Math.ceil((s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["addmm_78", "bmm_71", "encoder.layer.{0}.attention.output.dense.weight", "encoder.layer.{0}.attention.output.dense.bias"]],
  ["native_layer_norm_2", spread(s.batch * s.length), ["native_layer_norm_83", "addmm_78", "native_layer_norm_96_after_native_layer_norm_7", "encoder.layer.{0}.attention.output.LayerNorm.weight", "encoder.layer.{0}.attention.output.LayerNorm.bias"]],
  ["gelu", [Math.ceil(s.INTERMEDIATE_SIZE / 32), Math.ceil((s.batch * s.length) / 32), 1], ["gelu_88", "native_layer_norm_83", "encoder.layer.{0}.intermediate.dense.weight", "encoder.layer.{0}.intermediate.dense.bias"]],
  ["addmm_2", [Math.ceil((s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["addmm_91", "gelu_88", "encoder.layer.{0}.output.dense.weight", "encoder.layer.{0}.output.dense.bias"]],
  ["native_layer_norm_2", spread(s.batch * s.length), ["native_layer_norm_96", "addmm_91", "native_layer_norm_83", "encoder.layer.{0}.output.LayerNorm.weight", "encoder.layer.{0}.output.LayerNorm.bias"]],
];

/** @type {import("./configured.js").Compiled["outputs"]} */
// prettier-ignore
export const outputs = (s) => ({
  last_hidden_state: { buffer: "native_layer_norm_96", kind: "f32", shape: [s.batch, s.length, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS] },
});
