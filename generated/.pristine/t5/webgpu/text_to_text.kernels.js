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
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
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
override D_MODEL: i32;
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
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
  if (m >= sizes.batch * sizes.length || n >= D_MODEL) { return; }
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
  if (m >= sizes.batch * sizes.length || n >= D_MODEL) { return; }
  multiply(i32(id.z), m, n);
}
`,
  product: /* wgsl */ `
override D_MODEL: i32;
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
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
  if (m >= sizes.batch * sizes.length || n >= D_KV * NUM_HEADS) { return; }
  let t1 = m * (D_KV * NUM_HEADS) + n;
  out[t1] = sum;
}

fn load_b_1(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * D_MODEL + k;
  let t2 = in2[t1];
  return t2;
}

fn finish_1(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= D_KV * NUM_HEADS) { return; }
  let t1 = (sizes.batch * sizes.length) * (D_KV * NUM_HEADS) + m * (D_KV * NUM_HEADS) + n;
  out[t1] = sum;
}

fn load_b_2(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * D_MODEL + k;
  let t2 = in3[t1];
  return t2;
}

fn finish_2(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.length || n >= D_KV * NUM_HEADS) { return; }
  let t1 = 2 * ((sizes.batch * sizes.length) * (D_KV * NUM_HEADS)) + m * (D_KV * NUM_HEADS) + n;
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
  if (m >= sizes.batch * sizes.length || n >= D_KV * NUM_HEADS) { return; }
  let batch = i32(id.z) / 3;
  switch (i32(id.z) % 3) {
    case 0: { multiply(batch, m, n); }
    case 1: { multiply_1(batch, m, n); }
    default: { multiply_2(batch, m, n); }
  }
}
`,
  keep: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUM_HEADS) * (sizes.length + sizes.past)) * D_KV) { return; }
  let t1 = ((i / D_KV) / (sizes.length + sizes.past)) / NUM_HEADS;
  let t2 = ((i / D_KV) / (sizes.length + sizes.past)) % NUM_HEADS;
  let t3 = (i / D_KV) % (sizes.length + sizes.past);
  let t4 = i % D_KV;
  let t5 = t3 - sizes.past;
  let t6 = max(t5, 0);
  let t7 = (t1 * sizes.length + t6) * (D_KV * NUM_HEADS) + t2 * D_KV + t4;
  let t8 = in0[t7];
  let t9 = ((t1 * NUM_HEADS + t2) * sizes.past + t3) * D_KV + t4;
  let t10 = in1[t9];
  let t11 = select(t10, t8, t3 >= sizes.past);
  let t12 = ((t1 * NUM_HEADS + t2) * (sizes.length + sizes.past) + t3) * D_KV + t4;
  out[t12] = t11;
}
`,
  keep_2: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUM_HEADS) * (sizes.length + sizes.past)) * D_KV) { return; }
  let t1 = ((i / D_KV) / (sizes.length + sizes.past)) / NUM_HEADS;
  let t2 = ((i / D_KV) / (sizes.length + sizes.past)) % NUM_HEADS;
  let t3 = (i / D_KV) % (sizes.length + sizes.past);
  let t4 = i % D_KV;
  let t5 = t3 - sizes.past;
  let t6 = max(t5, 0);
  let t7 = (2 * (sizes.batch * sizes.length) + t1 * sizes.length + t6) * (D_KV * NUM_HEADS) + t2 * D_KV + t4;
  let t8 = in0[t7];
  let t9 = ((t1 * NUM_HEADS + t2) * sizes.past + t3) * D_KV + t4;
  let t10 = in1[t9];
  let t11 = select(t10, t8, t3 >= sizes.past);
  let t12 = ((t1 * NUM_HEADS + t2) * (sizes.length + sizes.past) + t3) * D_KV + t4;
  out[t12] = t11;
}
`,
  bmm: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (sizes.batch * sizes.length + (batch / NUM_HEADS) * sizes.length + m) * (D_KV * NUM_HEADS) + (batch % NUM_HEADS) * D_KV + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (((batch / NUM_HEADS) * NUM_HEADS + batch % NUM_HEADS) * (sizes.length + sizes.past) + n) * D_KV + k;
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
  if (m >= sizes.length || n >= sizes.length + sizes.past) { return; }
  multiply(i32(id.z), m, n);
}
`,
  softmax: /* wgsl */ `
override NUM_HEADS: i32;
override RELATIVE_ATTENTION_NUM_BUCKETS: i32;
override NUMBER_7: i32;
override NUMBER_8: f32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * NUM_HEADS) * sizes.length) { return; }
  let t1 = (i / sizes.length) / NUM_HEADS;
  let t2 = (i / sizes.length) % NUM_HEADS;
  let t3 = i % sizes.length;
  var v5: f32 = -3.4028234663852886e38f;
  let t10 = t3 + sizes.past;
  for (var k6 = 0; k6 < sizes.length + sizes.past; k6++) {
    let t7 = ((t1 * NUM_HEADS + t2) * sizes.length + t3) * (sizes.length + sizes.past) + k6;
    let t8 = in0[t7];
    let t9 = t8 * 1.0f;
    let t11 = k6 - t10;
    let t12 = min(t11, 0);
    let t13 = -t12;
    let t14 = f32(t13);
    let t15 = t14 / f32(NUMBER_7);
    let t16 = log(t15);
    let t17 = t16 / f32(NUMBER_8);
    let t18 = t17 * f32(NUMBER_7);
    let t19 = i32(t18);
    let t20 = t19 + NUMBER_7;
    let t21 = min(t20, RELATIVE_ATTENTION_NUM_BUCKETS - 1);
    let t22 = t13 < NUMBER_7;
    let t23 = select(t21, t13, t22);
    let t24 = t23 + 0;
    let t25 = t24 * NUM_HEADS + t2;
    let t26 = in1[t25];
    let t27 = t9 + t26;
    let t28 = k6 + 0;
    let t29 = t28 <= t10;
    let t30 = select(-3.4028234663852886e+38f, 0.0f, t29);
    let t31 = t27 + t30;
    v5 = max(v5, t31);
  }
  var v58: f32 = 0.0;
  for (var k59 = 0; k59 < sizes.length + sizes.past; k59++) {
    let t60 = ((t1 * NUM_HEADS + t2) * sizes.length + t3) * (sizes.length + sizes.past) + k59;
    let t61 = in0[t60];
    let t62 = t61 * 1.0f;
    let t63 = k59 - t10;
    let t64 = min(t63, 0);
    let t65 = -t64;
    let t66 = f32(t65);
    let t67 = t66 / f32(NUMBER_7);
    let t68 = log(t67);
    let t69 = t68 / f32(NUMBER_8);
    let t70 = t69 * f32(NUMBER_7);
    let t71 = i32(t70);
    let t72 = t71 + NUMBER_7;
    let t73 = min(t72, RELATIVE_ATTENTION_NUM_BUCKETS - 1);
    let t74 = t65 < NUMBER_7;
    let t75 = select(t73, t65, t74);
    let t76 = t75 + 0;
    let t77 = t76 * NUM_HEADS + t2;
    let t78 = in1[t77];
    let t79 = t62 + t78;
    let t80 = k59 + 0;
    let t81 = t80 <= t10;
    let t82 = select(-3.4028234663852886e+38f, 0.0f, t81);
    let t83 = t79 + t82;
    let t84 = t83 - v5;
    let t85 = exp(t84);
    v58 = v58 + t85;
  }
  for (var k4 = 0; k4 < sizes.length + sizes.past; k4++) {
    let t32 = ((t1 * NUM_HEADS + t2) * sizes.length + t3) * (sizes.length + sizes.past) + k4;
    let t33 = in0[t32];
    let t34 = t33 * 1.0f;
    let t35 = k4 - t10;
    let t36 = min(t35, 0);
    let t37 = -t36;
    let t38 = f32(t37);
    let t39 = t38 / f32(NUMBER_7);
    let t40 = log(t39);
    let t41 = t40 / f32(NUMBER_8);
    let t42 = t41 * f32(NUMBER_7);
    let t43 = i32(t42);
    let t44 = t43 + NUMBER_7;
    let t45 = min(t44, RELATIVE_ATTENTION_NUM_BUCKETS - 1);
    let t46 = t37 < NUMBER_7;
    let t47 = select(t45, t37, t46);
    let t48 = t47 + 0;
    let t49 = t48 * NUM_HEADS + t2;
    let t50 = in1[t49];
    let t51 = t34 + t50;
    let t52 = k4 + 0;
    let t53 = t52 <= t10;
    let t54 = select(-3.4028234663852886e+38f, 0.0f, t53);
    let t55 = t51 + t54;
    let t56 = t55 - v5;
    let t57 = exp(t56);
    let t86 = t57 / v58;
    out[t32] = t86;
  }
}
`,
  bmm_2: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / NUM_HEADS) * NUM_HEADS + batch % NUM_HEADS) * sizes.length + m) * (sizes.length + sizes.past) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (((batch / NUM_HEADS) * NUM_HEADS + batch % NUM_HEADS) * (sizes.length + sizes.past) + k) * D_KV + n;
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
  if (m >= sizes.length || n >= D_KV) { return; }
  multiply(i32(id.z), m, n);
}
`,
  mm: /* wgsl */ `
override D_MODEL: i32;
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
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
  if (m >= sizes.batch * sizes.length || n >= D_KV * NUM_HEADS) { return; }
  let t1 = m * (D_KV * NUM_HEADS) + n;
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

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= sizes.batch * sizes.length || n >= D_KV * NUM_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  product_2: /* wgsl */ `
override D_MODEL: i32;
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / sizes.encoder_outputs_0_1) * sizes.encoder_outputs_0_1 + m % sizes.encoder_outputs_0_1) * D_MODEL + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * D_MODEL + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.encoder_outputs_0_1 || n >= D_KV * NUM_HEADS) { return; }
  let t1 = m * (D_KV * NUM_HEADS) + n;
  out[t1] = sum;
}

fn load_b_1(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * D_MODEL + k;
  let t2 = in2[t1];
  return t2;
}

fn finish_1(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch * sizes.encoder_outputs_0_1 || n >= D_KV * NUM_HEADS) { return; }
  let t1 = (sizes.batch * sizes.encoder_outputs_0_1) * (D_KV * NUM_HEADS) + m * (D_KV * NUM_HEADS) + n;
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

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= sizes.batch * sizes.encoder_outputs_0_1 || n >= D_KV * NUM_HEADS) { return; }
  let batch = i32(id.z) / 2;
  switch (i32(id.z) % 2) {
    case 0: { multiply(batch, m, n); }
    default: { multiply_1(batch, m, n); }
  }
}
`,
  bmm_3: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((batch / NUM_HEADS) * sizes.length + m) * (D_KV * NUM_HEADS) + (batch % NUM_HEADS) * D_KV + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = ((batch / NUM_HEADS) * sizes.encoder_outputs_0_1 + n) * (D_KV * NUM_HEADS) + (batch % NUM_HEADS) * D_KV + k;
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
  if (m >= sizes.length || n >= sizes.encoder_outputs_0_1) { return; }
  multiply(i32(id.z), m, n);
}
`,
  softmax_2: /* wgsl */ `
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<i32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * NUM_HEADS) * sizes.length) { return; }
  let t1 = (i / sizes.length) / NUM_HEADS;
  let t2 = (i / sizes.length) % NUM_HEADS;
  let t3 = i % sizes.length;
  var v5: f32 = -3.4028234663852886e38f;
  let t11 = t3 + 0;
  let t12 = t11 >= 0;
  let t13 = true && t12;
  let t14 = select(t1, t1 + sizes.batch, t1 < 0);
  for (var k6 = 0; k6 < sizes.encoder_outputs_0_1; k6++) {
    let t7 = ((t1 * NUM_HEADS + t2) * sizes.length + t3) * sizes.encoder_outputs_0_1 + k6;
    let t8 = in0[t7];
    let t9 = t8 * 1.0f;
    let t10 = t9 + 0.0f;
    let t15 = k6 + 0;
    let t16 = select(t15, t15 + sizes.encoder_outputs_0_1, t15 < 0);
    let t17 = t14 * sizes.encoder_outputs_0_1 + t16;
    let t18 = in1[t17];
    let t19 = (t18 != 0);
    let t20 = t13 && t19;
    let t21 = select(-3.4028234663852886e+38f, 0.0f, t20);
    let t22 = t10 + t21;
    v5 = max(v5, t22);
  }
  var v37: f32 = 0.0;
  for (var k38 = 0; k38 < sizes.encoder_outputs_0_1; k38++) {
    let t39 = ((t1 * NUM_HEADS + t2) * sizes.length + t3) * sizes.encoder_outputs_0_1 + k38;
    let t40 = in0[t39];
    let t41 = t40 * 1.0f;
    let t42 = t41 + 0.0f;
    let t43 = k38 + 0;
    let t44 = select(t43, t43 + sizes.encoder_outputs_0_1, t43 < 0);
    let t45 = t14 * sizes.encoder_outputs_0_1 + t44;
    let t46 = in1[t45];
    let t47 = (t46 != 0);
    let t48 = t13 && t47;
    let t49 = select(-3.4028234663852886e+38f, 0.0f, t48);
    let t50 = t42 + t49;
    let t51 = t50 - v5;
    let t52 = exp(t51);
    v37 = v37 + t52;
  }
  for (var k4 = 0; k4 < sizes.encoder_outputs_0_1; k4++) {
    let t23 = ((t1 * NUM_HEADS + t2) * sizes.length + t3) * sizes.encoder_outputs_0_1 + k4;
    let t24 = in0[t23];
    let t25 = t24 * 1.0f;
    let t26 = t25 + 0.0f;
    let t27 = k4 + 0;
    let t28 = select(t27, t27 + sizes.encoder_outputs_0_1, t27 < 0);
    let t29 = t14 * sizes.encoder_outputs_0_1 + t28;
    let t30 = in1[t29];
    let t31 = (t30 != 0);
    let t32 = t13 && t31;
    let t33 = select(-3.4028234663852886e+38f, 0.0f, t32);
    let t34 = t26 + t33;
    let t35 = t34 - v5;
    let t36 = exp(t35);
    let t53 = t36 / v37;
    out[t23] = t53;
  }
}
`,
  bmm_4: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / NUM_HEADS) * NUM_HEADS + batch % NUM_HEADS) * sizes.length + m) * sizes.encoder_outputs_0_1 + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (sizes.batch * sizes.encoder_outputs_0_1 + (batch / NUM_HEADS) * sizes.encoder_outputs_0_1 + k) * (D_KV * NUM_HEADS) + (batch % NUM_HEADS) * D_KV + n;
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
  if (m >= sizes.length || n >= D_KV) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_2: /* wgsl */ `
override D_MODEL: i32;
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
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
  if (m >= sizes.batch * sizes.length || n >= D_MODEL) { return; }
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
  if (m >= sizes.batch * sizes.length || n >= D_MODEL) { return; }
  multiply(i32(id.z), m, n);
}
`,
  mul_2: /* wgsl */ `
override D_MODEL: i32;
override LAYER_NORM_EPSILON: f32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
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
  relu: /* wgsl */ `
override D_MODEL: i32;
override D_FF: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
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
  if (m >= sizes.batch * sizes.length || n >= D_FF) { return; }
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
  if (m >= sizes.batch * sizes.length || n >= D_FF) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_3: /* wgsl */ `
override D_MODEL: i32;
override D_FF: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
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
  if (m >= sizes.batch * sizes.length || n >= D_MODEL) { return; }
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
  if (m >= sizes.batch * sizes.length || n >= D_MODEL) { return; }
  multiply(i32(id.z), m, n);
}
`,
  mul_3: /* wgsl */ `
override D_MODEL: i32;
override LAYER_NORM_EPSILON: f32;
override NUMBER_9: f32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
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
    let t17 = t16 * f32(NUMBER_9);
    out[t5] = t17;
  }
}
`,
  view: /* wgsl */ `
override D_MODEL: i32;
override VOCAB_SIZE: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
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
  if (m >= sizes.batch * sizes.length || n >= VOCAB_SIZE) { return; }
  multiply(i32(id.z), m, n);
}
`,
  cat: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUM_HEADS) * sizes.encoder_outputs_0_1) * D_KV) { return; }
  let t1 = ((i / D_KV) / sizes.encoder_outputs_0_1) / NUM_HEADS;
  let t2 = ((i / D_KV) / sizes.encoder_outputs_0_1) % NUM_HEADS;
  let t3 = (i / D_KV) % sizes.encoder_outputs_0_1;
  let t4 = i % D_KV;
  let t5 = (t1 * sizes.encoder_outputs_0_1 + t3) * (D_KV * NUM_HEADS) + t2 * D_KV + t4;
  let t6 = in0[t5];
  let t7 = ((t1 * NUM_HEADS + t2) * sizes.encoder_outputs_0_1 + t3) * D_KV + t4;
  out[t7] = t6;
}
`,
  cat_2: /* wgsl */ `
override D_KV: i32;
override NUM_HEADS: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUM_HEADS) * sizes.encoder_outputs_0_1) * D_KV) { return; }
  let t1 = ((i / D_KV) / sizes.encoder_outputs_0_1) / NUM_HEADS;
  let t2 = ((i / D_KV) / sizes.encoder_outputs_0_1) % NUM_HEADS;
  let t3 = (i / D_KV) % sizes.encoder_outputs_0_1;
  let t4 = i % D_KV;
  let t5 = (sizes.batch * sizes.encoder_outputs_0_1 + t1 * sizes.encoder_outputs_0_1 + t3) * (D_KV * NUM_HEADS) + t2 * D_KV + t4;
  let t6 = in0[t5];
  let t7 = ((t1 * NUM_HEADS + t2) * sizes.encoder_outputs_0_1 + t3) * D_KV + t4;
  out[t7] = t6;
}
`,
  map: /* wgsl */ `
override D_MODEL: i32;
struct Sizes { batch: i32, encoder_outputs_0_1: i32, length: i32, past: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * sizes.encoder_outputs_0_1) * D_MODEL) { return; }
  let t1 = (i / D_MODEL) / sizes.encoder_outputs_0_1;
  let t2 = (i / D_MODEL) % sizes.encoder_outputs_0_1;
  let t3 = i % D_MODEL;
  let t4 = (t1 * sizes.encoder_outputs_0_1 + t2) * D_MODEL + t3;
  let t5 = in0[t4];
  out[t4] = t5;
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
  "num_decoder_layers": 2,
  "num_heads": 8,
  "num_layers": 6,
  "relative_attention_max_distance": 128,
  "relative_attention_num_buckets": 32,
  "scale_decoder_outputs": true,
  "tie_word_embeddings": true,
  "vocab_size": 32128,
};

/** What a configuration has to say. @type {import("./configured.js").Compiled["fixed"]} */
// prettier-ignore
export const fixed = {
  "dense_act_fn": "relu",
  "feed_forward_proj": "relu",
  "is_gated_act": false,
  "num_decoder_layers": 2,
  "num_layers": 2,
  "scale_decoder_outputs": true,
  "tie_word_embeddings": true,
};

/** Numbers that follow from the configuration. @type {import("./configured.js").Compiled["settings"]} */
// prettier-ignore
export const settings = (config) => ({
  D_MODEL: config.d_model,
  D_KV: config.d_kv,
  NUM_HEADS: config.num_heads,
  RELATIVE_ATTENTION_NUM_BUCKETS: config.relative_attention_num_buckets,
  D_FF: config.d_ff,
  VOCAB_SIZE: config.vocab_size,
  LAYER_NORM_EPSILON: config.layer_norm_epsilon,
  NUMBER_7: config.relative_attention_num_buckets / 2,
  NUMBER_8: Math.log(2 * config.relative_attention_max_distance / config.relative_attention_num_buckets),
  NUMBER_9: (config.d_model) ** -0.5,
});

/** Steps that are taken once for each layer. @type {import("./configured.js").Compiled["loops"]} */
// prettier-ignore
export const loops = (config) => [
];

/** @type {import("./configured.js").Compiled["inputs"]} */
// prettier-ignore
export const inputs = { encoder_outputs_0: "f32", attention_mask: "i32", decoder_input_ids: "i32" };

/** Where each open size is read off: an input, and an axis of it. @type {import("./configured.js").Compiled["sizes"]} */
// prettier-ignore
export const sizes = { batch: ["encoder_outputs_0", 0], encoder_outputs_0_1: ["encoder_outputs_0", 1], length: ["decoder_input_ids", 1], past: ["past_key_values_0", 2] };

/** Shapes of tensors of the checkpoint, of the first layer those with its number in braces. @type {import("./configured.js").Compiled["weights"]} */
// prettier-ignore
export const weights = (s) => ({
  "decoder.block.0.layer.0.layer_norm.weight": [s.D_MODEL],
  "lm_head.weight": [s.VOCAB_SIZE, s.D_MODEL],
  "decoder.block.0.layer.0.SelfAttention.k.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "decoder.block.0.layer.0.SelfAttention.q.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "decoder.block.0.layer.0.SelfAttention.v.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight": [s.RELATIVE_ATTENTION_NUM_BUCKETS, s.NUM_HEADS],
  "decoder.block.0.layer.0.SelfAttention.o.weight": [s.D_MODEL, s.D_KV * s.NUM_HEADS],
  "decoder.block.0.layer.1.layer_norm.weight": [s.D_MODEL],
  "decoder.block.0.layer.1.EncDecAttention.q.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "decoder.block.0.layer.1.EncDecAttention.k.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "decoder.block.0.layer.1.EncDecAttention.v.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "decoder.block.0.layer.1.EncDecAttention.o.weight": [s.D_MODEL, s.D_KV * s.NUM_HEADS],
  "decoder.block.0.layer.2.layer_norm.weight": [s.D_MODEL],
  "decoder.block.0.layer.2.DenseReluDense.wi.weight": [s.D_FF, s.D_MODEL],
  "decoder.block.0.layer.2.DenseReluDense.wo.weight": [s.D_MODEL, s.D_FF],
  "decoder.block.1.layer.0.layer_norm.weight": [s.D_MODEL],
  "decoder.block.1.layer.0.SelfAttention.k.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "decoder.block.1.layer.0.SelfAttention.q.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "decoder.block.1.layer.0.SelfAttention.v.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "decoder.block.1.layer.0.SelfAttention.o.weight": [s.D_MODEL, s.D_KV * s.NUM_HEADS],
  "decoder.block.1.layer.1.layer_norm.weight": [s.D_MODEL],
  "decoder.block.1.layer.1.EncDecAttention.q.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "decoder.block.1.layer.1.EncDecAttention.k.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "decoder.block.1.layer.1.EncDecAttention.v.weight": [s.D_KV * s.NUM_HEADS, s.D_MODEL],
  "decoder.block.1.layer.1.EncDecAttention.o.weight": [s.D_MODEL, s.D_KV * s.NUM_HEADS],
  "decoder.block.1.layer.2.layer_norm.weight": [s.D_MODEL],
  "decoder.block.1.layer.2.DenseReluDense.wi.weight": [s.D_FF, s.D_MODEL],
  "decoder.block.1.layer.2.DenseReluDense.wo.weight": [s.D_MODEL, s.D_FF],
  "decoder.final_layer_norm.weight": [s.D_MODEL],
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

/** What the next run reads, by the buffer that has it: under which name, and how many elements it reads. @type {import("./configured.js").Compiled["pasts"]} */
// prettier-ignore
export const pasts = (s) => ({
  keep_71: { name: "past.0", elements: ((s.batch * s.NUM_HEADS) * s.past) * s.D_KV },
  keep_73: { name: "past.1", elements: ((s.batch * s.NUM_HEADS) * s.past) * s.D_KV },
  keep_228: { name: "past.2", elements: ((s.batch * s.NUM_HEADS) * s.past) * s.D_KV },
  keep_230: { name: "past.3", elements: ((s.batch * s.NUM_HEADS) * s.past) * s.D_KV },
});

/** Elements of each buffer of an input, and of each that a kernel writes. @type {import("./configured.js").Compiled["buffers"]} */
// prettier-ignore
export const buffers = (s) => ({
  encoder_outputs_0: (s.batch * s.encoder_outputs_0_1) * s.D_MODEL,
  attention_mask: s.batch * s.encoder_outputs_0_1,
  decoder_input_ids: s.batch * s.length,
  mul_51: (s.batch * s.length) * s.D_MODEL,
  n60_and_2: (3 * (s.batch * s.length)) * (s.D_KV * s.NUM_HEADS),
  keep_71: ((s.batch * s.NUM_HEADS) * (s.length + s.past)) * s.D_KV,
  keep_73: ((s.batch * s.NUM_HEADS) * (s.length + s.past)) * s.D_KV,
  bmm_106: ((s.NUM_HEADS * s.batch) * s.length) * (s.length + s.past),
  softmax_111: ((s.batch * s.NUM_HEADS) * s.length) * (s.length + s.past),
  bmm_117: ((s.NUM_HEADS * s.batch) * s.length) * s.D_KV,
  add_127: (s.batch * s.length) * s.D_MODEL,
  mul_133: (s.batch * s.length) * s.D_MODEL,
  mm_136: (s.batch * s.length) * (s.D_KV * s.NUM_HEADS),
  n142_and_1: (2 * (s.batch * s.encoder_outputs_0_1)) * (s.D_KV * s.NUM_HEADS),
  bmm_163: ((s.NUM_HEADS * s.batch) * s.length) * s.encoder_outputs_0_1,
  softmax_168: ((s.batch * s.NUM_HEADS) * s.length) * s.encoder_outputs_0_1,
  bmm_174: ((s.NUM_HEADS * s.batch) * s.length) * s.D_KV,
  add_184: (s.batch * s.length) * s.D_MODEL,
  mul_190: (s.batch * s.length) * s.D_MODEL,
  relu_195: (s.batch * s.length) * s.D_FF,
  add_202: (s.batch * s.length) * s.D_MODEL,
  mul_208: (s.batch * s.length) * s.D_MODEL,
  n217_and_2: (3 * (s.batch * s.length)) * (s.D_KV * s.NUM_HEADS),
  keep_228: ((s.batch * s.NUM_HEADS) * (s.length + s.past)) * s.D_KV,
  keep_230: ((s.batch * s.NUM_HEADS) * (s.length + s.past)) * s.D_KV,
  bmm_237: ((s.NUM_HEADS * s.batch) * s.length) * (s.length + s.past),
  softmax_242: ((s.batch * s.NUM_HEADS) * s.length) * (s.length + s.past),
  bmm_248: ((s.NUM_HEADS * s.batch) * s.length) * s.D_KV,
  add_258: (s.batch * s.length) * s.D_MODEL,
  mul_264: (s.batch * s.length) * s.D_MODEL,
  mm_267: (s.batch * s.length) * (s.D_KV * s.NUM_HEADS),
  n273_and_1: (2 * (s.batch * s.encoder_outputs_0_1)) * (s.D_KV * s.NUM_HEADS),
  bmm_293: ((s.NUM_HEADS * s.batch) * s.length) * s.encoder_outputs_0_1,
  softmax_298: ((s.batch * s.NUM_HEADS) * s.length) * s.encoder_outputs_0_1,
  bmm_304: ((s.NUM_HEADS * s.batch) * s.length) * s.D_KV,
  add_314: (s.batch * s.length) * s.D_MODEL,
  mul_320: (s.batch * s.length) * s.D_MODEL,
  relu_325: (s.batch * s.length) * s.D_FF,
  add_332: (s.batch * s.length) * s.D_MODEL,
  mul_340: (s.batch * s.length) * s.D_MODEL,
  view_344: (s.batch * s.length) * s.VOCAB_SIZE,
  cat_154: ((s.batch * s.NUM_HEADS) * s.encoder_outputs_0_1) * s.D_KV,
  cat_155: ((s.batch * s.NUM_HEADS) * s.encoder_outputs_0_1) * s.D_KV,
  cat_285: ((s.batch * s.NUM_HEADS) * s.encoder_outputs_0_1) * s.D_KV,
  cat_286: ((s.batch * s.NUM_HEADS) * s.encoder_outputs_0_1) * s.D_KV,
  encoder_outputs_0_out: (s.batch * s.encoder_outputs_0_1) * s.D_MODEL,
});

/** Kernels, workgroups and buffers: the one that is written, then those that are read. @type {import("./configured.js").Compiled["steps"]} */
// prettier-ignore
export const steps = (s) => [
  ["mul", spread(s.batch * s.length), ["mul_51", "decoder.block.0.layer.0.layer_norm.weight", "decoder_input_ids", "lm_head.weight"]],
  ["product", [Math.ceil((s.D_KV * s.NUM_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 3], ["n60_and_2", "mul_51", "decoder.block.0.layer.0.SelfAttention.k.weight", "decoder.block.0.layer.0.SelfAttention.q.weight", "decoder.block.0.layer.0.SelfAttention.v.weight"]],
  ["keep", spread(((s.batch * s.NUM_HEADS) * (s.length + s.past)) * s.D_KV), ["keep_71", "n60_and_2", "past.0"]],
  ["keep_2", spread(((s.batch * s.NUM_HEADS) * (s.length + s.past)) * s.D_KV), ["keep_73", "n60_and_2", "past.1"]],
  ["bmm", [Math.ceil((s.length + s.past) / 32), Math.ceil(s.length / 32), s.NUM_HEADS * s.batch], ["bmm_106", "n60_and_2", "keep_71"]],
  ["softmax", spread((s.batch * s.NUM_HEADS) * s.length), ["softmax_111", "bmm_106", "decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"]],
  ["bmm_2", [Math.ceil(s.D_KV / 32), Math.ceil(s.length / 32), s.NUM_HEADS * s.batch], ["bmm_117", "softmax_111", "keep_73"]],
  ["add", [Math.ceil(s.D_MODEL / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_127", "bmm_117", "decoder.block.0.layer.0.SelfAttention.o.weight", "decoder_input_ids", "lm_head.weight"]],
  ["mul_2", spread(s.batch * s.length), ["mul_133", "decoder.block.0.layer.1.layer_norm.weight", "add_127"]],
  ["mm", [Math.ceil((s.D_KV * s.NUM_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["mm_136", "mul_133", "decoder.block.0.layer.1.EncDecAttention.q.weight"]],
  ["product_2", [Math.ceil((s.D_KV * s.NUM_HEADS) / 32), Math.ceil((s.batch * s.encoder_outputs_0_1) / 32), 2], ["n142_and_1", "encoder_outputs_0", "decoder.block.0.layer.1.EncDecAttention.k.weight", "decoder.block.0.layer.1.EncDecAttention.v.weight"]],
  ["bmm_3", [Math.ceil(s.encoder_outputs_0_1 / 32), Math.ceil(s.length / 32), s.NUM_HEADS * s.batch], ["bmm_163", "mm_136", "n142_and_1"]],
  ["softmax_2", spread((s.batch * s.NUM_HEADS) * s.length), ["softmax_168", "bmm_163", "attention_mask"]],
  ["bmm_4", [Math.ceil(s.D_KV / 32), Math.ceil(s.length / 32), s.NUM_HEADS * s.batch], ["bmm_174", "softmax_168", "n142_and_1"]],
  ["add_2", [Math.ceil(s.D_MODEL / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_184", "bmm_174", "decoder.block.0.layer.1.EncDecAttention.o.weight", "add_127"]],
  ["mul_2", spread(s.batch * s.length), ["mul_190", "decoder.block.0.layer.2.layer_norm.weight", "add_184"]],
  ["relu", [Math.ceil(s.D_FF / 32), Math.ceil((s.batch * s.length) / 32), 1], ["relu_195", "mul_190", "decoder.block.0.layer.2.DenseReluDense.wi.weight"]],
  ["add_3", [Math.ceil(s.D_MODEL / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_202", "relu_195", "decoder.block.0.layer.2.DenseReluDense.wo.weight", "add_184"]],
  ["mul_2", spread(s.batch * s.length), ["mul_208", "decoder.block.1.layer.0.layer_norm.weight", "add_202"]],
  ["product", [Math.ceil((s.D_KV * s.NUM_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 3], ["n217_and_2", "mul_208", "decoder.block.1.layer.0.SelfAttention.k.weight", "decoder.block.1.layer.0.SelfAttention.q.weight", "decoder.block.1.layer.0.SelfAttention.v.weight"]],
  ["keep", spread(((s.batch * s.NUM_HEADS) * (s.length + s.past)) * s.D_KV), ["keep_228", "n217_and_2", "past.2"]],
  ["keep_2", spread(((s.batch * s.NUM_HEADS) * (s.length + s.past)) * s.D_KV), ["keep_230", "n217_and_2", "past.3"]],
  ["bmm", [Math.ceil((s.length + s.past) / 32), Math.ceil(s.length / 32), s.NUM_HEADS * s.batch], ["bmm_237", "n217_and_2", "keep_228"]],
  ["softmax", spread((s.batch * s.NUM_HEADS) * s.length), ["softmax_242", "bmm_237", "decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"]],
  ["bmm_2", [Math.ceil(s.D_KV / 32), Math.ceil(s.length / 32), s.NUM_HEADS * s.batch], ["bmm_248", "softmax_242", "keep_230"]],
  ["add_2", [Math.ceil(s.D_MODEL / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_258", "bmm_248", "decoder.block.1.layer.0.SelfAttention.o.weight", "add_202"]],
  ["mul_2", spread(s.batch * s.length), ["mul_264", "decoder.block.1.layer.1.layer_norm.weight", "add_258"]],
  ["mm", [Math.ceil((s.D_KV * s.NUM_HEADS) / 32), Math.ceil((s.batch * s.length) / 32), 1], ["mm_267", "mul_264", "decoder.block.1.layer.1.EncDecAttention.q.weight"]],
  ["product_2", [Math.ceil((s.D_KV * s.NUM_HEADS) / 32), Math.ceil((s.batch * s.encoder_outputs_0_1) / 32), 2], ["n273_and_1", "encoder_outputs_0", "decoder.block.1.layer.1.EncDecAttention.k.weight", "decoder.block.1.layer.1.EncDecAttention.v.weight"]],
  ["bmm_3", [Math.ceil(s.encoder_outputs_0_1 / 32), Math.ceil(s.length / 32), s.NUM_HEADS * s.batch], ["bmm_293", "mm_267", "n273_and_1"]],
  ["softmax_2", spread((s.batch * s.NUM_HEADS) * s.length), ["softmax_298", "bmm_293", "attention_mask"]],
  ["bmm_4", [Math.ceil(s.D_KV / 32), Math.ceil(s.length / 32), s.NUM_HEADS * s.batch], ["bmm_304", "softmax_298", "n273_and_1"]],
  ["add_2", [Math.ceil(s.D_MODEL / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_314", "bmm_304", "decoder.block.1.layer.1.EncDecAttention.o.weight", "add_258"]],
  ["mul_2", spread(s.batch * s.length), ["mul_320", "decoder.block.1.layer.2.layer_norm.weight", "add_314"]],
  ["relu", [Math.ceil(s.D_FF / 32), Math.ceil((s.batch * s.length) / 32), 1], ["relu_325", "mul_320", "decoder.block.1.layer.2.DenseReluDense.wi.weight"]],
  ["add_3", [Math.ceil(s.D_MODEL / 32), Math.ceil((s.batch * s.length) / 32), 1], ["add_332", "relu_325", "decoder.block.1.layer.2.DenseReluDense.wo.weight", "add_314"]],
  ["mul_3", spread(s.batch * s.length), ["mul_340", "decoder.final_layer_norm.weight", "add_332"]],
  ["view", [Math.ceil(s.VOCAB_SIZE / 32), Math.ceil((s.batch * s.length) / 32), 1], ["view_344", "mul_340", "lm_head.weight"]],
  ["cat", spread(((s.batch * s.NUM_HEADS) * s.encoder_outputs_0_1) * s.D_KV), ["cat_154", "n142_and_1"]],
  ["cat_2", spread(((s.batch * s.NUM_HEADS) * s.encoder_outputs_0_1) * s.D_KV), ["cat_155", "n142_and_1"]],
  ["cat", spread(((s.batch * s.NUM_HEADS) * s.encoder_outputs_0_1) * s.D_KV), ["cat_285", "n273_and_1"]],
  ["cat_2", spread(((s.batch * s.NUM_HEADS) * s.encoder_outputs_0_1) * s.D_KV), ["cat_286", "n273_and_1"]],
  ["map", spread((s.batch * s.encoder_outputs_0_1) * s.D_MODEL), ["encoder_outputs_0_out", "encoder_outputs_0"]],
];

/** @type {import("./configured.js").Compiled["outputs"]} */
// prettier-ignore
export const outputs = (s) => ({
  logits: { buffer: "view_344", kind: "f32", shape: [s.batch, s.length, s.VOCAB_SIZE] },
  past_key_values_4: { buffer: "cat_154", kind: "f32", shape: [s.batch, s.NUM_HEADS, s.encoder_outputs_0_1, s.D_KV] },
  past_key_values_5: { buffer: "cat_155", kind: "f32", shape: [s.batch, s.NUM_HEADS, s.encoder_outputs_0_1, s.D_KV] },
  past_key_values_6: { buffer: "cat_285", kind: "f32", shape: [s.batch, s.NUM_HEADS, s.encoder_outputs_0_1, s.D_KV] },
  past_key_values_7: { buffer: "cat_286", kind: "f32", shape: [s.batch, s.NUM_HEADS, s.encoder_outputs_0_1, s.D_KV] },
  encoder_last_hidden_state: { buffer: "encoder_outputs_0_out", kind: "f32", shape: [s.batch, s.encoder_outputs_0_1, s.D_MODEL] },
});
