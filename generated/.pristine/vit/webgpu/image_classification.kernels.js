/**
 * The kernels of ViT for image classification, and the order in which they run.
 *
 * Compiled from ViTForImageClassification of transformers by `generate skill vit --hardware webgpu --task image_classification`.
 */

import { spread } from "./gpu.js";

/** WGSL by name. */
export const kernels = {
  convolution: /* wgsl */ `
override NUM_CHANNELS: i32;
override PATCH_SIZE: i32;
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS)) * IMAGE_SIZE_PER_PATCH_SIZE) * IMAGE_SIZE_PER_PATCH_SIZE) { return; }
  let t1 = ((i / IMAGE_SIZE_PER_PATCH_SIZE) / IMAGE_SIZE_PER_PATCH_SIZE) / (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS);
  let t2 = ((i / IMAGE_SIZE_PER_PATCH_SIZE) / IMAGE_SIZE_PER_PATCH_SIZE) % (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS);
  let t3 = (i / IMAGE_SIZE_PER_PATCH_SIZE) % IMAGE_SIZE_PER_PATCH_SIZE;
  let t4 = i % IMAGE_SIZE_PER_PATCH_SIZE;
  let t5 = t2 / (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS);
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < NUM_CHANNELS; k7++) {
    let t12 = t5 * NUM_CHANNELS + k7;
    for (var k8 = 0; k8 < PATCH_SIZE; k8++) {
      let t10 = t3 * PATCH_SIZE + k8;
      for (var k9 = 0; k9 < PATCH_SIZE; k9++) {
        let t11 = t4 * PATCH_SIZE + k9;
        let t13 = ((t1 * NUM_CHANNELS + t12) * (IMAGE_SIZE_PER_PATCH_SIZE * PATCH_SIZE) + t10) * (IMAGE_SIZE_PER_PATCH_SIZE * PATCH_SIZE) + t11;
        let t14 = in0[t13];
        let t15 = ((t2 * NUM_CHANNELS + k7) * PATCH_SIZE + k8) * PATCH_SIZE + k9;
        let t16 = in1[t15];
        let t17 = t14 * t16;
        v6 = v6 + t17;
      }
    }
  }
  let t18 = in2[t2];
  let t19 = v6 + t18;
  let t20 = ((t1 * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + t2) * IMAGE_SIZE_PER_PATCH_SIZE + t3) * IMAGE_SIZE_PER_PATCH_SIZE + t4;
  out[t20] = t19;
}
`,
  add: /* wgsl */ `
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS)) { return; }
  let t1 = (i / (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS)) / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  let t2 = (i / (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS)) % (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  let t3 = i % (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS);
  let t4 = t2 - 1;
  let t5 = max(t4, 0);
  let t6 = ((t1 * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + t3) * IMAGE_SIZE_PER_PATCH_SIZE + t5 / IMAGE_SIZE_PER_PATCH_SIZE) * IMAGE_SIZE_PER_PATCH_SIZE + t5 % IMAGE_SIZE_PER_PATCH_SIZE;
  let t7 = in0[t6];
  let t8 = in1[t3];
  let t9 = select(t8, t7, t2 >= 1);
  let t10 = t2 * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + t3;
  let t11 = in2[t10];
  let t12 = t9 + t11;
  let t13 = (t1 * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + t3;
  out[t13] = t12;
}
`,
  add_2: /* wgsl */ `
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
override INTERMEDIATE_SIZE: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + m % (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) * INTERMEDIATE_SIZE + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * INTERMEDIATE_SIZE + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  let t1 = m / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  let t2 = m % (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = (t1 * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + n;
  let t6 = in3[t5];
  let t7 = t4 + t6;
  out[t5] = t7;
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
  if (m >= (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  product: /* wgsl */ `
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
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
  let t1 = ((m / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + m % (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
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
  if (m >= (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  let t1 = in4[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = ((IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + m * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn load_b_2(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in5[t1];
  return t2;
}

fn finish_2(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  let t1 = in6[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = 2 * (((IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS)) + m * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + n;
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
  if (m >= (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  let batch = i32(id.z) / 3;
  switch (i32(id.z) % 3) {
    case 0: { multiply(batch, m, n); }
    case 1: { multiply_1(batch, m, n); }
    default: { multiply_2(batch, m, n); }
  }
}
`,
  bmm: /* wgsl */ `
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((batch / NUM_ATTENTION_HEADS) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + m) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + (batch % NUM_ATTENTION_HEADS) * HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = ((IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch + (batch / NUM_ATTENTION_HEADS) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + n) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + (batch % NUM_ATTENTION_HEADS) * HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS + k;
  let t2 = in0[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1 || n >= IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) { return; }
  let t1 = (batch * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + m) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + n;
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
  if (m >= IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1 || n >= IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) { return; }
  multiply(i32(id.z), m, n);
}
`,
  softmax: /* wgsl */ `
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override NUMBER_8: f32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * NUM_ATTENTION_HEADS) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) { return; }
  let t1 = (i / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) / NUM_ATTENTION_HEADS;
  let t2 = (i / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) % NUM_ATTENTION_HEADS;
  let t3 = i % (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  var v5: f32 = -3.4028234663852886e38f;
  let t10 = t3 + 0;
  let t11 = t10 >= 0;
  let t12 = select(-3.4028234663852886e+38f, 0.0f, t11);
  for (var k6 = 0; k6 < IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1; k6++) {
    let t7 = ((t1 * NUM_ATTENTION_HEADS + t2) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t3) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + k6;
    let t8 = in0[t7];
    let t9 = t8 * f32(NUMBER_8);
    let t13 = t9 + t12;
    v5 = max(v5, t13);
  }
  var v20: f32 = 0.0;
  for (var k21 = 0; k21 < IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1; k21++) {
    let t22 = ((t1 * NUM_ATTENTION_HEADS + t2) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t3) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + k21;
    let t23 = in0[t22];
    let t24 = t23 * f32(NUMBER_8);
    let t25 = t24 + t12;
    let t26 = t25 - v5;
    let t27 = exp(t26);
    v20 = v20 + t27;
  }
  for (var k4 = 0; k4 < IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1; k4++) {
    let t14 = ((t1 * NUM_ATTENTION_HEADS + t2) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t3) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + k4;
    let t15 = in0[t14];
    let t16 = t15 * f32(NUMBER_8);
    let t17 = t16 + t12;
    let t18 = t17 - v5;
    let t19 = exp(t18);
    let t28 = t19 / v20;
    out[t14] = t28;
  }
}
`,
  bmm_2: /* wgsl */ `
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / NUM_ATTENTION_HEADS) * NUM_ATTENTION_HEADS + batch % NUM_ATTENTION_HEADS) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + m) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (2 * ((IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch) + (batch / NUM_ATTENTION_HEADS) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + k) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + (batch % NUM_ATTENTION_HEADS) * HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS + n;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1 || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS) { return; }
  let t1 = (batch * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + m) * HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1; k++) {
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
  if (m >= IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1 || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_3: /* wgsl */ `
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((m / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) * NUM_ATTENTION_HEADS + k / HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + m % (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) * HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS + k % HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  let t1 = m / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  let t2 = m % (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = (t1 * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + n;
  let t6 = in3[t5];
  let t7 = t4 + t6;
  out[t5] = t7;
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
  if (m >= (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm: /* wgsl */ `
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
override LAYER_NORM_EPS: f32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) { return; }
  let t1 = i / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  let t2 = i % (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  var v4: f32 = 0.0;
  var v8: f32 = 0.0;
  for (var k9 = 0; k9 < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k9++) {
    let t10 = (t1 * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k9;
    let t11 = in0[t10];
    v8 = v8 + t11;
  }
  let t12 = v8 / f32(HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS);
  for (var k5 = 0; k5 < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k5++) {
    let t6 = (t1 * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k5;
    let t7 = in0[t6];
    let t13 = t7 - t12;
    let t14 = t13 * t13;
    v4 = v4 + t14;
  }
  let t15 = v4 / f32(HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS);
  let t16 = inverseSqrt(t15 + f32(LAYER_NORM_EPS));
  for (var k3 = 0; k3 < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k3++) {
    let t17 = (t1 * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k3;
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
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
override INTERMEDIATE_SIZE: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + m % (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch || n >= INTERMEDIATE_SIZE) { return; }
  let t1 = m / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  let t2 = m % (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = 0.5 * t4 * (1.0 + erf(t4 * 0.7071067811865476));
  let t6 = (t1 * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t2) * INTERMEDIATE_SIZE + n;
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
  if (m >= (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch || n >= INTERMEDIATE_SIZE) { return; }
  multiply(i32(id.z), m, n);
}
`,
  addmm: /* wgsl */ `
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
override INTERMEDIATE_SIZE: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + m % (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) * INTERMEDIATE_SIZE + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * INTERMEDIATE_SIZE + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
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
  if (m >= (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) * sizes.batch || n >= HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm_2: /* wgsl */ `
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
override LAYER_NORM_EPS: f32;
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
  if (i >= sizes.batch * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) { return; }
  let t1 = i / (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  let t2 = i % (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1);
  var v4: f32 = 0.0;
  var v10: f32 = 0.0;
  for (var k11 = 0; k11 < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k11++) {
    let t12 = (t1 * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k11;
    let t13 = in0[t12];
    let t14 = in1[t12];
    let t15 = t13 + t14;
    v10 = v10 + t15;
  }
  let t16 = v10 / f32(HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS);
  for (var k5 = 0; k5 < HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS; k5++) {
    let t6 = (t1 * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k5;
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
    let t21 = (t1 * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1) + t2) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k3;
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
  addmm_2: /* wgsl */ `
override IMAGE_SIZE_PER_PATCH_SIZE: i32;
override NUM_ATTENTION_HEADS: i32;
override HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: i32;
override ID2LABEL_LENGTH: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (m * (IMAGE_SIZE_PER_PATCH_SIZE * IMAGE_SIZE_PER_PATCH_SIZE + 1)) * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * NUM_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= sizes.batch || n >= ID2LABEL_LENGTH) { return; }
  let t1 = in2[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * ID2LABEL_LENGTH + n;
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
  if (m >= sizes.batch || n >= ID2LABEL_LENGTH) { return; }
  multiply(i32(id.z), m, n);
}
`,
};

/** What a configuration says that is silent. @type {import("./configured.js").Compiled["defaults"]} */
// prettier-ignore
export const defaults = {
  "hidden_act": "gelu",
  "hidden_size": 768,
  "id2label.length": 2,
  "image_size": 224,
  "intermediate_size": 3072,
  "layer_norm_eps": 1e-12,
  "num_attention_heads": 12,
  "num_channels": 3,
  "num_hidden_layers": 12,
  "patch_size": 16,
  "qkv_bias": true,
};

/** What the file of an image processor says that is silent. @type {import("./images.js").Told} */
// prettier-ignore
export const images = {
  do_resize: true,
  size: {"height": 224, "width": 224},
  default_to_square: true,
  resample: 2,
  do_rescale: true,
  rescale_factor: 0.00392156862745098,
  do_normalize: true,
  image_mean: [0.5, 0.5, 0.5],
  image_std: [0.5, 0.5, 0.5],
};

/** What a configuration has to say. @type {import("./configured.js").Compiled["fixed"]} */
// prettier-ignore
export const fixed = {
  "hidden_act": "gelu",
  "qkv_bias": true,
};

/** Numbers that follow from the configuration. @type {import("./configured.js").Compiled["settings"]} */
// prettier-ignore
export const settings = (config) => ({
  NUM_CHANNELS: config.num_channels,
  PATCH_SIZE: config.patch_size,
  IMAGE_SIZE_PER_PATCH_SIZE: config.image_size / config.patch_size,
  NUM_ATTENTION_HEADS: config.num_attention_heads,
  HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS: config.hidden_size / config.num_attention_heads,
  INTERMEDIATE_SIZE: config.intermediate_size,
  ID2LABEL_LENGTH: config["id2label.length"],
  LAYER_NORM_EPS: config.layer_norm_eps,
  NUMBER_8: (config.hidden_size / config.num_attention_heads) ** -0.5,
});

/** Steps that are taken once for each layer. @type {import("./configured.js").Compiled["loops"]} */
// prettier-ignore
export const loops = (config) => [
  { first: 2, steps: 9, rounds: config.num_hidden_layers - 1, carried: /** @type {Record<string, string[]>} */ ({"add_78_after_add_5": ["add_5", "add_78"]}) },
];

/** @type {import("./configured.js").Compiled["inputs"]} */
// prettier-ignore
export const inputs = { pixel_values: "f32" };

/** Where each open size is read off: an input, and an axis of it. @type {import("./configured.js").Compiled["sizes"]} */
// prettier-ignore
export const sizes = { batch: ["pixel_values", 0] };

/** Shapes of tensors of the checkpoint, of the first layer those with its number in braces. @type {import("./configured.js").Compiled["weights"]} */
// prettier-ignore
export const weights = (s) => ({
  "vit.embeddings.patch_embeddings.projection.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.NUM_CHANNELS, s.PATCH_SIZE, s.PATCH_SIZE],
  "vit.embeddings.patch_embeddings.projection.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.embeddings.cls_token": [1, 1, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.embeddings.position_embeddings": [1, (s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.layernorm_before.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.layernorm_before.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.attention.attention.query.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.attention.attention.query.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.attention.attention.key.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.attention.attention.key.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.attention.attention.value.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.attention.attention.value.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.attention.output.dense.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.attention.output.dense.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.layernorm_after.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.layernorm_after.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.intermediate.dense.weight": [s.INTERMEDIATE_SIZE, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{0}.intermediate.dense.bias": [s.INTERMEDIATE_SIZE],
  "vit.encoder.layer.{0}.output.dense.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.INTERMEDIATE_SIZE],
  "vit.encoder.layer.{0}.output.dense.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.layernorm_before.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.layernorm_before.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.attention.attention.query.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.attention.attention.query.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.attention.attention.key.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.attention.attention.key.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.attention.attention.value.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.attention.attention.value.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.attention.output.dense.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.attention.output.dense.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.layernorm_after.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.layernorm_after.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.intermediate.dense.weight": [s.INTERMEDIATE_SIZE, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.encoder.layer.{1@0}.intermediate.dense.bias": [s.INTERMEDIATE_SIZE],
  "vit.encoder.layer.{1@0}.output.dense.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS, s.INTERMEDIATE_SIZE],
  "vit.encoder.layer.{1@0}.output.dense.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.layernorm.weight": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "vit.layernorm.bias": [s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "classifier.weight": [s.ID2LABEL_LENGTH, s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS],
  "classifier.bias": [s.ID2LABEL_LENGTH],
});

/** What the names of these tensors may begin with, or lack. */
export const prefix = "vit.";

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
  pixel_values: ((s.batch * s.NUM_CHANNELS) * (s.IMAGE_SIZE_PER_PATCH_SIZE * s.PATCH_SIZE)) * (s.IMAGE_SIZE_PER_PATCH_SIZE * s.PATCH_SIZE),
  convolution_0: ((s.batch * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS)) * s.IMAGE_SIZE_PER_PATCH_SIZE) * s.IMAGE_SIZE_PER_PATCH_SIZE,
  add_5: (s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  native_layer_norm_18: (s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  n21_and_2: (3 * (((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) * s.batch)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  bmm_44: ((s.NUM_ATTENTION_HEADS * s.batch) * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1),
  softmax_48: ((s.batch * s.NUM_ATTENTION_HEADS) * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1),
  bmm_55: ((s.NUM_ATTENTION_HEADS * s.batch) * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS,
  add_65: (s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  native_layer_norm_67: (s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  gelu_72: (s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * s.INTERMEDIATE_SIZE,
  add_78: (s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  native_layer_norm_18_2: (s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  n21_2_and_2: (3 * (((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) * s.batch)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  bmm_44_2: ((s.NUM_ATTENTION_HEADS * s.batch) * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1),
  softmax_48_2: ((s.batch * s.NUM_ATTENTION_HEADS) * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1),
  bmm_55_2: ((s.NUM_ATTENTION_HEADS * s.batch) * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS,
  add_65_2: (s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  native_layer_norm_67_2: (s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  gelu_72_2: (s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * s.INTERMEDIATE_SIZE,
  addmm_75_2: (((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) * s.batch) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  native_layer_norm_142: (s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS),
  addmm_146: s.batch * s.ID2LABEL_LENGTH,
});

/** Kernels, workgroups and buffers: the one that is written, then those that are read. @type {import("./configured.js").Compiled["steps"]} */
// prettier-ignore
export const steps = (s) => [
  ["convolution", spread(((s.batch * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS)) * s.IMAGE_SIZE_PER_PATCH_SIZE) * s.IMAGE_SIZE_PER_PATCH_SIZE), ["convolution_0", "pixel_values", "vit.embeddings.patch_embeddings.projection.weight", "vit.embeddings.patch_embeddings.projection.bias"]],
  ["add", spread((s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)) * (s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS)), ["add_5", "convolution_0", "vit.embeddings.cls_token", "vit.embeddings.position_embeddings"]],
  ["native_layer_norm", spread(s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)), ["native_layer_norm_18", "add_78_after_add_5", "vit.encoder.layer.{0}.layernorm_before.weight", "vit.encoder.layer.{0}.layernorm_before.bias"]],
  ["product", [Math.ceil((s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS) / 32), Math.ceil((((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) * s.batch) / 32), 3], ["n21_and_2", "native_layer_norm_18", "vit.encoder.layer.{0}.attention.attention.query.weight", "vit.encoder.layer.{0}.attention.attention.query.bias", "vit.encoder.layer.{0}.attention.attention.key.weight", "vit.encoder.layer.{0}.attention.attention.key.bias", "vit.encoder.layer.{0}.attention.attention.value.weight", "vit.encoder.layer.{0}.attention.attention.value.bias"]],
  ["bmm", [Math.ceil(((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) / 32), Math.ceil(((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) / 32), s.NUM_ATTENTION_HEADS * s.batch], ["bmm_44", "n21_and_2"]],
  ["softmax", spread((s.batch * s.NUM_ATTENTION_HEADS) * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)), ["softmax_48", "bmm_44"]],
  ["bmm_2", [Math.ceil(s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS / 32), Math.ceil(((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) / 32), s.NUM_ATTENTION_HEADS * s.batch], ["bmm_55", "softmax_48", "n21_and_2"]],
  ["add_3", [Math.ceil((s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS) / 32), Math.ceil((((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) * s.batch) / 32), 1], ["add_65", "bmm_55", "vit.encoder.layer.{0}.attention.output.dense.weight", "vit.encoder.layer.{0}.attention.output.dense.bias", "add_78_after_add_5"]],
  ["native_layer_norm", spread(s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)), ["native_layer_norm_67", "add_65", "vit.encoder.layer.{0}.layernorm_after.weight", "vit.encoder.layer.{0}.layernorm_after.bias"]],
  ["gelu", [Math.ceil(s.INTERMEDIATE_SIZE / 32), Math.ceil((((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) * s.batch) / 32), 1], ["gelu_72", "native_layer_norm_67", "vit.encoder.layer.{0}.intermediate.dense.weight", "vit.encoder.layer.{0}.intermediate.dense.bias"]],
  ["add_2", [Math.ceil((s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS) / 32), Math.ceil((((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) * s.batch) / 32), 1], ["add_78", "gelu_72", "vit.encoder.layer.{0}.output.dense.weight", "vit.encoder.layer.{0}.output.dense.bias", "add_65"]],
  ["native_layer_norm", spread(s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)), ["native_layer_norm_18_2", "add_78", "vit.encoder.layer.{1@0}.layernorm_before.weight", "vit.encoder.layer.{1@0}.layernorm_before.bias"]],
  ["product", [Math.ceil((s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS) / 32), Math.ceil((((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) * s.batch) / 32), 3], ["n21_2_and_2", "native_layer_norm_18_2", "vit.encoder.layer.{1@0}.attention.attention.query.weight", "vit.encoder.layer.{1@0}.attention.attention.query.bias", "vit.encoder.layer.{1@0}.attention.attention.key.weight", "vit.encoder.layer.{1@0}.attention.attention.key.bias", "vit.encoder.layer.{1@0}.attention.attention.value.weight", "vit.encoder.layer.{1@0}.attention.attention.value.bias"]],
  ["bmm", [Math.ceil(((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) / 32), Math.ceil(((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) / 32), s.NUM_ATTENTION_HEADS * s.batch], ["bmm_44_2", "n21_2_and_2"]],
  ["softmax", spread((s.batch * s.NUM_ATTENTION_HEADS) * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)), ["softmax_48_2", "bmm_44_2"]],
  ["bmm_2", [Math.ceil(s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS / 32), Math.ceil(((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) / 32), s.NUM_ATTENTION_HEADS * s.batch], ["bmm_55_2", "softmax_48_2", "n21_2_and_2"]],
  ["add_3", [Math.ceil((s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS) / 32), Math.ceil((((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) * s.batch) / 32), 1], ["add_65_2", "bmm_55_2", "vit.encoder.layer.{1@0}.attention.output.dense.weight", "vit.encoder.layer.{1@0}.attention.output.dense.bias", "add_78"]],
  ["native_layer_norm", spread(s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)), ["native_layer_norm_67_2", "add_65_2", "vit.encoder.layer.{1@0}.layernorm_after.weight", "vit.encoder.layer.{1@0}.layernorm_after.bias"]],
  ["gelu", [Math.ceil(s.INTERMEDIATE_SIZE / 32), Math.ceil((((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) * s.batch) / 32), 1], ["gelu_72_2", "native_layer_norm_67_2", "vit.encoder.layer.{1@0}.intermediate.dense.weight", "vit.encoder.layer.{1@0}.intermediate.dense.bias"]],
  ["addmm", [Math.ceil((s.HIDDEN_SIZE_PER_NUM_ATTENTION_HEADS * s.NUM_ATTENTION_HEADS) / 32), Math.ceil((((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1) * s.batch) / 32), 1], ["addmm_75_2", "gelu_72_2", "vit.encoder.layer.{1@0}.output.dense.weight", "vit.encoder.layer.{1@0}.output.dense.bias"]],
  ["native_layer_norm_2", spread(s.batch * ((s.IMAGE_SIZE_PER_PATCH_SIZE * s.IMAGE_SIZE_PER_PATCH_SIZE) + 1)), ["native_layer_norm_142", "addmm_75_2", "add_65_2", "vit.layernorm.weight", "vit.layernorm.bias"]],
  ["addmm_2", [Math.ceil(s.ID2LABEL_LENGTH / 32), Math.ceil(s.batch / 32), 1], ["addmm_146", "native_layer_norm_142", "classifier.weight", "classifier.bias"]],
];

/** @type {import("./configured.js").Compiled["outputs"]} */
// prettier-ignore
export const outputs = (s) => ({
  logits: { buffer: "addmm_146", kind: "f32", shape: [s.batch, s.ID2LABEL_LENGTH] },
});
