/**
 * The kernels of T5 for text-to-text, and the order in which they run.
 *
 * Compiled from T5ForConditionalGeneration of transformers by `generate skill t5 --hardware webgpu --task text_to_text`.
 */

import { spread } from "./gpu.js";

/** WGSL by name. */
export const kernels = {
  mul: /* wgsl */ `
override D_MODEL: i32;
override LAYER_NORM_EPSILON: f32;
struct Sizes { batch: i32, length: i32 }
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
  for (var k10 = 0; k10 < D_MODEL; k10++) {
    let t11 = t6 * D_MODEL + k10;
    let t12 = in2[t11];
    let t13 = t12 * t12;
    v9 = v9 + t13;
  }
  let t14 = v9 / f32(D_MODEL);
  let t15 = t14 + f32(LAYER_NORM_EPSILON);
  let t16 = inverseSqrt(t15);
  for (var k3 = 0; k3 < D_MODEL; k3++) {
    let t4 = in0[k3];
    let t7 = t6 * D_MODEL + k3;
    let t8 = in2[t7];
    let t17 = t8 * t16;
    let t18 = t4 * t17;
    let t19 = (t1 * sizes.length + t2) * D_MODEL + k3;
    out[t19] = t18;
  }
}
`,
  add: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
override D_MODEL: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<i32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((m / sizes.length) * NUM_HEADS + k / D_KV) * sizes.length + m % sizes.length) * D_KV + k % D_KV;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (D_KV * NUM_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length * sizes.batch || n >= D_MODEL) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = t1 * sizes.length + t2;
  let t4 = in2[t3];
  let t5 = t4 * D_MODEL + n;
  let t6 = in3[t5];
  let t7 = t6 + sum;
  let t8 = (t1 * sizes.length + t2) * D_MODEL + n;
  out[t8] = t7;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_KV * NUM_HEADS; k++) {
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
  if (m >= sizes.length * sizes.batch || n >= D_MODEL) { return; }
  multiply(i32(id.z), m, n);
}
`,
  product: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
override D_MODEL: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * D_MODEL + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * D_MODEL + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length * sizes.batch || n >= D_KV * NUM_HEADS) { return; }
  let t1 = m * (D_KV * NUM_HEADS) + n;
  out[t1] = sum;
}

fn load_b_1(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * D_MODEL + k;
  let t2 = in2[t1];
  return t2;
}

fn finish_1(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length * sizes.batch || n >= D_KV * NUM_HEADS) { return; }
  let t1 = (sizes.length * sizes.batch) * (D_KV * NUM_HEADS) + m * (D_KV * NUM_HEADS) + n;
  out[t1] = sum;
}

fn load_b_2(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * D_MODEL + k;
  let t2 = in3[t1];
  return t2;
}

fn finish_2(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length * sizes.batch || n >= D_KV * NUM_HEADS) { return; }
  let t1 = 2 * ((sizes.length * sizes.batch) * (D_KV * NUM_HEADS)) + m * (D_KV * NUM_HEADS) + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_MODEL; k++) {
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
  for (var k = 0; k < D_MODEL; k++) {
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
  for (var k = 0; k < D_MODEL; k++) {
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
  if (m >= sizes.length * sizes.batch || n >= D_KV * NUM_HEADS) { return; }
  let batch = i32(id.z) / 3;
  switch (i32(id.z) % 3) {
    case 0: { multiply(batch, m, n); }
    case 1: { multiply_1(batch, m, n); }
    default: { multiply_2(batch, m, n); }
  }
}
`,
  bmm: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((batch / NUM_HEADS) * sizes.length + m) * (D_KV * NUM_HEADS) + (batch % NUM_HEADS) * D_KV + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (sizes.length * sizes.batch + (batch / NUM_HEADS) * sizes.length + n) * (D_KV * NUM_HEADS) + (batch % NUM_HEADS) * D_KV + k;
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
  for (var k = 0; k < D_KV; k++) {
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
override NUM_HEADS: i32;
override NUMBER_7: i32;
override NUMBER_8: i32;
override NUMBER_9: f32;
override NUMBER_10: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<i32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * NUM_HEADS) * sizes.length) { return; }
  let t1 = (i / sizes.length) / NUM_HEADS;
  let t2 = (i / sizes.length) % NUM_HEADS;
  let t3 = i % sizes.length;
  var v5: f32 = -3.4028234663852886e38f;
  let t10 = t3 + 0;
  let t31 = t10 >= 0;
  let t32 = true && t31;
  let t33 = select(t1, t1 + sizes.batch, t1 < 0);
  for (var k6 = 0; k6 < sizes.length; k6++) {
    let t7 = ((t1 * NUM_HEADS + t2) * sizes.length + t3) * sizes.length + k6;
    let t8 = in0[t7];
    let t9 = t8 * 1.0f;
    let t11 = k6 - t10;
    let t12 = t11 > 0;
    let t13 = i32(t12);
    let t14 = t13 * NUMBER_7;
    let t15 = t14 + 0;
    let t16 = abs(t11);
    let t17 = f32(t16);
    let t18 = t17 / f32(NUMBER_8);
    let t19 = log(t18);
    let t20 = t19 / f32(NUMBER_9);
    let t21 = t20 * f32(NUMBER_8);
    let t22 = i32(t21);
    let t23 = t22 + NUMBER_8;
    let t24 = min(t23, NUMBER_10);
    let t25 = t16 < NUMBER_8;
    let t26 = select(t24, t16, t25);
    let t27 = t15 + t26;
    let t28 = t27 * NUM_HEADS + t2;
    let t29 = in1[t28];
    let t30 = t9 + t29;
    let t34 = k6 + 0;
    let t35 = select(t34, t34 + sizes.length, t34 < 0);
    let t36 = t33 * sizes.length + t35;
    let t37 = in2[t36];
    let t38 = (t37 != 0);
    let t39 = t32 && t38;
    let t40 = select(-3.4028234663852886e+38f, 0.0f, t39);
    let t41 = t30 + t40;
    v5 = max(v5, t41);
  }
  var v75: f32 = 0.0;
  for (var k76 = 0; k76 < sizes.length; k76++) {
    let t77 = ((t1 * NUM_HEADS + t2) * sizes.length + t3) * sizes.length + k76;
    let t78 = in0[t77];
    let t79 = t78 * 1.0f;
    let t80 = k76 - t10;
    let t81 = t80 > 0;
    let t82 = i32(t81);
    let t83 = t82 * NUMBER_7;
    let t84 = t83 + 0;
    let t85 = abs(t80);
    let t86 = f32(t85);
    let t87 = t86 / f32(NUMBER_8);
    let t88 = log(t87);
    let t89 = t88 / f32(NUMBER_9);
    let t90 = t89 * f32(NUMBER_8);
    let t91 = i32(t90);
    let t92 = t91 + NUMBER_8;
    let t93 = min(t92, NUMBER_10);
    let t94 = t85 < NUMBER_8;
    let t95 = select(t93, t85, t94);
    let t96 = t84 + t95;
    let t97 = t96 * NUM_HEADS + t2;
    let t98 = in1[t97];
    let t99 = t79 + t98;
    let t100 = k76 + 0;
    let t101 = select(t100, t100 + sizes.length, t100 < 0);
    let t102 = t33 * sizes.length + t101;
    let t103 = in2[t102];
    let t104 = (t103 != 0);
    let t105 = t32 && t104;
    let t106 = select(-3.4028234663852886e+38f, 0.0f, t105);
    let t107 = t99 + t106;
    let t108 = t107 - v5;
    let t109 = exp(t108);
    v75 = v75 + t109;
  }
  for (var k4 = 0; k4 < sizes.length; k4++) {
    let t42 = ((t1 * NUM_HEADS + t2) * sizes.length + t3) * sizes.length + k4;
    let t43 = in0[t42];
    let t44 = t43 * 1.0f;
    let t45 = k4 - t10;
    let t46 = t45 > 0;
    let t47 = i32(t46);
    let t48 = t47 * NUMBER_7;
    let t49 = t48 + 0;
    let t50 = abs(t45);
    let t51 = f32(t50);
    let t52 = t51 / f32(NUMBER_8);
    let t53 = log(t52);
    let t54 = t53 / f32(NUMBER_9);
    let t55 = t54 * f32(NUMBER_8);
    let t56 = i32(t55);
    let t57 = t56 + NUMBER_8;
    let t58 = min(t57, NUMBER_10);
    let t59 = t50 < NUMBER_8;
    let t60 = select(t58, t50, t59);
    let t61 = t49 + t60;
    let t62 = t61 * NUM_HEADS + t2;
    let t63 = in1[t62];
    let t64 = t44 + t63;
    let t65 = k4 + 0;
    let t66 = select(t65, t65 + sizes.length, t65 < 0);
    let t67 = t33 * sizes.length + t66;
    let t68 = in2[t67];
    let t69 = (t68 != 0);
    let t70 = t32 && t69;
    let t71 = select(-3.4028234663852886e+38f, 0.0f, t70);
    let t72 = t64 + t71;
    let t73 = t72 - v5;
    let t74 = exp(t73);
    let t110 = t74 / v75;
    out[t42] = t110;
  }
}
`,
  bmm_2: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / NUM_HEADS) * NUM_HEADS + batch % NUM_HEADS) * sizes.length + m) * sizes.length + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (2 * (sizes.length * sizes.batch) + (batch / NUM_HEADS) * sizes.length + k) * (D_KV * NUM_HEADS) + (batch % NUM_HEADS) * D_KV + n;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length || n >= D_KV) { return; }
  let t1 = (batch * sizes.length + m) * D_KV + n;
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
  if (m >= sizes.length || n >= D_KV) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_2: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
override D_MODEL: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((m / sizes.length) * NUM_HEADS + k / D_KV) * sizes.length + m % sizes.length) * D_KV + k % D_KV;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (D_KV * NUM_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length * sizes.batch || n >= D_MODEL) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = (t1 * sizes.length + t2) * D_MODEL + n;
  let t4 = in2[t3];
  let t5 = t4 + sum;
  out[t3] = t5;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_KV * NUM_HEADS; k++) {
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
  if (m >= sizes.length * sizes.batch || n >= D_MODEL) { return; }
  multiply(i32(id.z), m, n);
}
`,
  relu: /* wgsl */ `
override D_MODEL: i32;
override D_FF: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * D_MODEL + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * D_MODEL + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length * sizes.batch || n >= D_FF) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = max(sum, 0.0);
  let t4 = (t1 * sizes.length + t2) * D_FF + n;
  out[t4] = t3;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_MODEL; k++) {
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
  if (m >= sizes.length * sizes.batch || n >= D_FF) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_3: /* wgsl */ `
override D_MODEL: i32;
override D_FF: i32;
struct Sizes { batch: i32, length: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.length) * sizes.length + m % sizes.length) * D_FF + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * D_FF + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.length * sizes.batch || n >= D_MODEL) { return; }
  let t1 = m / sizes.length;
  let t2 = m % sizes.length;
  let t3 = (t1 * sizes.length + t2) * D_MODEL + n;
  let t4 = in2[t3];
  let t5 = t4 + sum;
  out[t3] = t5;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < D_FF; k++) {
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
  if (m >= sizes.length * sizes.batch || n >= D_MODEL) { return; }
  multiply(i32(id.z), m, n);
}
`,
  mul_2: /* wgsl */ `
override D_MODEL: i32;
override LAYER_NORM_EPSILON: f32;
struct Sizes { batch: i32, length: i32 }
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
  for (var k8 = 0; k8 < D_MODEL; k8++) {
    let t9 = (t1 * sizes.length + t2) * D_MODEL + k8;
    let t10 = in1[t9];
    let t11 = t10 * t10;
    v7 = v7 + t11;
  }
  let t12 = v7 / f32(D_MODEL);
  let t13 = t12 + f32(LAYER_NORM_EPSILON);
  let t14 = inverseSqrt(t13);
  for (var k3 = 0; k3 < D_MODEL; k3++) {
    let t4 = in0[k3];
    let t5 = (t1 * sizes.length + t2) * D_MODEL + k3;
    let t6 = in1[t5];
    let t15 = t6 * t14;
    let t16 = t4 * t15;
    out[t5] = t16;
  }
}
`,
};

/** What a configuration says that is silent. @type {import("./configured.js").Compiled["defaults"]} */
// prettier-ignore
export const defaults = {
  "d_ff": 2048,
  "d_kv": 64,
  "d_model": 512,
  "dense_act_fn": "relu",
  "feed_forward_proj": "relu",
  "is_gated_act": false,
  "layer_norm_epsilon": 1e-06,
  "num_heads": 8,
  "num_layers": 6,
  "relative_attention_max_distance": 128,
  "relative_attention_num_buckets": 32,
  "vocab_size": 32128,
};

/** What a configuration has to say. @type {import("./configured.js").Compiled["fixed"]} */
// prettier-ignore
export const fixed = {
  "dense_act_fn": "relu",
  "feed_forward_proj": "relu",
  "is_gated_act": false,
};

/** Numbers that follow from the configuration. @type {import("./configured.js").Compiled["settings"]} */
// prettier-ignore
export const settings = (config) => ({
  D_KV: config.d_kv,
  NUM_HEADS: config.num_heads,
  D_MODEL: config.d_model,
  RELATIVE_ATTENTION_NUM_BUCKETS: config.relative_attention_num_buckets,
  D_FF: config.d_ff,
  VOCAB_SIZE: config.vocab_size,
  LAYER_NORM_EPSILON: config.layer_norm_epsilon,
  NUMBER_7: config.relative_attention_num_buckets / 2,
  NUMBER_8: config.relative_attention_num_buckets / 4,
  NUMBER_9: Math.log(4 * config.relative_attention_max_distance / config.relative_attention_num_buckets),
  NUMBER_10: config.relative_attention_num_buckets / 2 + -1,
});

/** Steps that are taken once for each layer. @type {import("./configured.js").Compiled["loops"]} */
// prettier-ignore
export const loops = (config) => [
  { first: 6, steps: 9, rounds: config.num_layers - 1, carried: /** @type {Record<string, string[]>} */ ({"add_182_after_add_110": ["add_110", "add_182"]}) },
];

/** @type {import("./configured.js").Compiled["inputs"]} */
// prettier-ignore
export const inputs = { input_ids: "i32", attention_mask: "i32" };

/** Where each open size is read off: an input, and an axis of it. @type {import("./configured.js").Compiled["sizes"]} */
// prettier-ignore
export const sizes = { batch: ["input_ids", 0], length: ["input_ids", 1] };

/** Shapes of tensors of the checkpoint, of the first layer those with its number in braces. @type {import("./configured.js").Compiled["weights"]} */
// prettier-ignore
export const weights = (s) => ({
  "encoder.block.0.layer.0.layer_norm.weight": [s.D_MODEL],
  "lm_head.weight": [s.VOCAB_SIZE, s.D_MODEL],
  "encoder.block.0.layer.0.SelfAttention.q.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "encoder.block.0.layer.0.SelfAttention.k.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "encoder.block.0.layer.0.SelfAttention.v.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight": [s.RELATIVE_ATTENTION_NUM_BUCKETS, s.NUM_HEADS],
  "encoder.block.0.layer.0.SelfAttention.o.weight": [s.D_MODEL, s.D_KV * s.NUM_HEADS],
  "encoder.block.{0}.layer.1.layer_norm.weight": [s.D_MODEL],
  "encoder.block.{0}.layer.1.DenseReluDense.wi.weight": [s.D_FF, s.D_MODEL],
  "encoder.block.{0}.layer.1.DenseReluDense.wo.weight": [s.D_MODEL, s.D_FF],
  "encoder.block.{1}.layer.0.layer_norm.weight": [s.D_MODEL],
  "encoder.block.{1}.layer.0.SelfAttention.q.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "encoder.block.{1}.layer.0.SelfAttention.k.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "encoder.block.{1}.layer.0.SelfAttention.v.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "encoder.block.{1}.layer.0.SelfAttention.o.weight": [s.D_MODEL, s.D_KV * s.NUM_HEADS],
  "encoder.block.{1@0}.layer.1.layer_norm.weight": [s.D_MODEL],
  "encoder.block.{1@0}.layer.1.DenseReluDense.wi.weight": [s.D_FF, s.D_MODEL],
  "encoder.block.{1@0}.layer.1.DenseReluDense.wo.weight": [s.D_MODEL, s.D_FF],
  "encoder.final_layer_norm.weight": [s.D_MODEL],
});

/** What the names of these tensors may begin with, or lack. */
export const prefix = "transformer.";

/** What a checkpoint may call them instead: a tensor that a model uses twice is there once. @type {import("./configured.js").Compiled["tied"]} */
// prettier-ignore
export const tied = { "lm_head.weight": ["shared.weight", "encoder.embed_tokens.weight", "decoder.embed_tokens.weight"] };

/** @type {import("./configured.js").Compiled["constants"]} */
// prettier-ignore
export const constants = (s) => ({
});

/** Elements of each buffer of an input, and of each that a kernel writes. @type {import("./configured.js").Compiled["buffers"]} */
// prettier-ignore
export const buffers = (s) => ({
  input_ids: s.batch * s.length,
  attention_mask: s.batch * s.length,
  mul_34: (s.batch * s.length) * s.D_MODEL,
  n37_and_2: (3 * (s.length * s.batch)) * (s.D_KV * s.NUM_HEADS),
  bmm_88: ((s.NUM_HEADS * s.batch) * s.length) * s.length,
  softmax_93: ((s.batch * s.NUM_HEADS) * s.length) * s.length,
  bmm_100: ((s.NUM_HEADS * s.batch) * s.length) * s.D_KV,
  add_110: (s.batch * s.length) * s.D_MODEL,
  mul_116: (s.batch * s.length) * s.D_MODEL,
  relu_121: (s.batch * s.length) * s.D_FF,
  add_128: (s.batch * s.length) * s.D_MODEL,
  mul_134: (s.batch * s.length) * s.D_MODEL,
  n137_and_2: (3 * (s.length * s.batch)) * (s.D_KV * s.NUM_HEADS),
  bmm_160: ((s.NUM_HEADS * s.batch) * s.length) * s.length,
  softmax_165: ((s.batch * s.NUM_HEADS) * s.length) * s.length,
  bmm_172: ((s.NUM_HEADS * s.batch) * s.length) * s.D_KV,
  add_182: (s.batch * s.length) * s.D_MODEL,
  mul_188_2: (s.batch * s.length) * s.D_MODEL,
  relu_193_2: (s.batch * s.length) * s.D_FF,
  add_200_2: (s.batch * s.length) * s.D_MODEL,
  clone_279: (s.batch * s.length) * s.D_MODEL,
});

/** Kernels, workgroups and buffers: the one that is written, then those that are read. @type {import("./configured.js").Compiled["steps"]} */
// prettier-ignore
export const steps = (s) => [
  ["mul", spread(s.batch * s.length), ["mul_34", "encoder.block.0.layer.0.layer_norm.weight", "input_ids", "lm_head.weight"]],
  ["product", [Math.ceil((s.D_KV * s.NUM_HEADS) / 32), Math.ceil((s.length * s.batch) / 32), 3], ["n37_and_2", "mul_34", "encoder.block.0.layer.0.SelfAttention.q.weight", "encoder.block.0.layer.0.SelfAttention.k.weight", "encoder.block.0.layer.0.SelfAttention.v.weight"]],
  ["bmm", [Math.ceil(s.length / 32), Math.ceil(s.length / 32), s.NUM_HEADS * s.batch], ["bmm_88", "n37_and_2"]],
  ["softmax", spread((s.batch * s.NUM_HEADS) * s.length), ["softmax_93", "bmm_88", "encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight", "attention_mask"]],
  ["bmm_2", [Math.ceil(s.D_KV / 32), Math.ceil(s.length / 32), s.NUM_HEADS * s.batch], ["bmm_100", "softmax_93", "n37_and_2"]],
  ["add", [Math.ceil(s.D_MODEL / 32), Math.ceil((s.length * s.batch) / 32), 1], ["add_110", "bmm_100", "encoder.block.0.layer.0.SelfAttention.o.weight", "input_ids", "lm_head.weight"]],
  ["mul_2", spread(s.batch * s.length), ["mul_116", "encoder.block.{0}.layer.1.layer_norm.weight", "add_182_after_add_110"]],
  ["relu", [Math.ceil(s.D_FF / 32), Math.ceil((s.length * s.batch) / 32), 1], ["relu_121", "mul_116", "encoder.block.{0}.layer.1.DenseReluDense.wi.weight"]],
  ["add_3", [Math.ceil(s.D_MODEL / 32), Math.ceil((s.length * s.batch) / 32), 1], ["add_128", "relu_121", "encoder.block.{0}.layer.1.DenseReluDense.wo.weight", "add_182_after_add_110"]],
  ["mul_2", spread(s.batch * s.length), ["mul_134", "encoder.block.{1}.layer.0.layer_norm.weight", "add_128"]],
  ["product", [Math.ceil((s.D_KV * s.NUM_HEADS) / 32), Math.ceil((s.length * s.batch) / 32), 3], ["n137_and_2", "mul_134", "encoder.block.{1}.layer.0.SelfAttention.q.weight", "encoder.block.{1}.layer.0.SelfAttention.k.weight", "encoder.block.{1}.layer.0.SelfAttention.v.weight"]],
  ["bmm", [Math.ceil(s.length / 32), Math.ceil(s.length / 32), s.NUM_HEADS * s.batch], ["bmm_160", "n137_and_2"]],
  ["softmax", spread((s.batch * s.NUM_HEADS) * s.length), ["softmax_165", "bmm_160", "encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight", "attention_mask"]],
  ["bmm_2", [Math.ceil(s.D_KV / 32), Math.ceil(s.length / 32), s.NUM_HEADS * s.batch], ["bmm_172", "softmax_165", "n137_and_2"]],
  ["add_2", [Math.ceil(s.D_MODEL / 32), Math.ceil((s.length * s.batch) / 32), 1], ["add_182", "bmm_172", "encoder.block.{1}.layer.0.SelfAttention.o.weight", "add_128"]],
  ["mul_2", spread(s.batch * s.length), ["mul_188_2", "encoder.block.{1@0}.layer.1.layer_norm.weight", "add_182"]],
  ["relu", [Math.ceil(s.D_FF / 32), Math.ceil((s.length * s.batch) / 32), 1], ["relu_193_2", "mul_188_2", "encoder.block.{1@0}.layer.1.DenseReluDense.wi.weight"]],
  ["add_3", [Math.ceil(s.D_MODEL / 32), Math.ceil((s.length * s.batch) / 32), 1], ["add_200_2", "relu_193_2", "encoder.block.{1@0}.layer.1.DenseReluDense.wo.weight", "add_182"]],
  ["mul_2", spread(s.batch * s.length), ["clone_279", "encoder.final_layer_norm.weight", "add_200_2"]],
];

/** @type {import("./configured.js").Compiled["outputs"]} */
// prettier-ignore
export const outputs = (s) => ({
  last_hidden_state: { buffer: "clone_279", kind: "f32", shape: [s.batch, s.length, s.D_MODEL] },
});
