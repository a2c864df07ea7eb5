/**
 * The kernels of CLIP for image classification, and the order in which they run.
 *
 * Compiled from CLIPForImageClassification of transformers by `generate skill clip --hardware webgpu --task image_classification`.
 */

import { spread } from "./gpu.js";

/** WGSL by name. */
export const kernels = {
  convolution: /* wgsl */ `
override VISION_CONFIG_NUM_CHANNELS: i32;
override VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS)) * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) { return; }
  let t1 = ((i / VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) / VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) / (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS);
  let t2 = ((i / VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) / VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) % (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS);
  let t3 = (i / VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) % VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE;
  let t4 = i % VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE;
  let t5 = t2 / (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS);
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < VISION_CONFIG_NUM_CHANNELS; k7++) {
    let t12 = t5 * VISION_CONFIG_NUM_CHANNELS + k7;
    for (var k8 = 0; k8 < VISION_CONFIG_PATCH_SIZE; k8++) {
      let t10 = t3 * VISION_CONFIG_PATCH_SIZE + k8;
      for (var k9 = 0; k9 < VISION_CONFIG_PATCH_SIZE; k9++) {
        let t11 = t4 * VISION_CONFIG_PATCH_SIZE + k9;
        let t13 = ((t1 * VISION_CONFIG_NUM_CHANNELS + t12) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_PATCH_SIZE) + t10) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_PATCH_SIZE) + t11;
        let t14 = in0[t13];
        let t15 = ((t2 * VISION_CONFIG_NUM_CHANNELS + k7) * VISION_CONFIG_PATCH_SIZE + k8) * VISION_CONFIG_PATCH_SIZE + k9;
        let t16 = in1[t15];
        let t17 = t14 * t16;
        v6 = v6 + t17;
      }
    }
  }
  let t18 = ((t1 * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + t2) * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + t3) * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + t4;
  out[t18] = v6;
}
`,
  native_layer_norm: /* wgsl */ `
override VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_LAYER_NORM_EPS: f32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<i32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) { return; }
  let t1 = i / (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1);
  let t2 = i % (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1);
  var v4: f32 = 0.0;
  let t6 = t2 - 1;
  let t7 = max(t6, 0);
  let t12 = in2[t2];
  var v16: f32 = 0.0;
  for (var k17 = 0; k17 < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS; k17++) {
    let t18 = ((t1 * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k17) * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + t7 / VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + t7 % VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE;
    let t19 = in0[t18];
    let t20 = in1[k17];
    let t21 = select(t20, t19, t2 >= 1);
    let t22 = t12 * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k17;
    let t23 = in3[t22];
    let t24 = t21 + t23;
    v16 = v16 + t24;
  }
  let t25 = v16 / f32(VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS);
  for (var k5 = 0; k5 < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS; k5++) {
    let t8 = ((t1 * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k5) * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + t7 / VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + t7 % VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE;
    let t9 = in0[t8];
    let t10 = in1[k5];
    let t11 = select(t10, t9, t2 >= 1);
    let t13 = t12 * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k5;
    let t14 = in3[t13];
    let t15 = t11 + t14;
    let t26 = t15 - t25;
    let t27 = t26 * t26;
    v4 = v4 + t27;
  }
  let t28 = v4 / f32(VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS);
  let t29 = inverseSqrt(t28 + f32(VISION_CONFIG_LAYER_NORM_EPS));
  for (var k3 = 0; k3 < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS; k3++) {
    let t30 = ((t1 * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k3) * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + t7 / VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + t7 % VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE;
    let t31 = in0[t30];
    let t32 = in1[k3];
    let t33 = select(t32, t31, t2 >= 1);
    let t34 = t12 * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k3;
    let t35 = in3[t34];
    let t36 = t33 + t35;
    let t37 = (t36 - t25) * t29;
    let t38 = in4[k3];
    let t39 = t37 * t38;
    let t40 = in5[k3];
    let t41 = t39 + t40;
    let t42 = (t1 * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + t2) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k3;
    out[t42] = t41;
  }
}
`,
  add: /* wgsl */ `
override VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_INTERMEDIATE_SIZE: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + m % (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) * VISION_CONFIG_INTERMEDIATE_SIZE + k;
  let t2 = in0[t1];
  let t3 = t2 * 1.702f;
  let t4 = 1.0 / (1.0 + exp(-t3));
  let t5 = t2 * t4;
  return t5;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * VISION_CONFIG_INTERMEDIATE_SIZE + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch || n >= VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) { return; }
  let t1 = m / (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1);
  let t2 = m % (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1);
  let t3 = (t1 * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + t2) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + n;
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
  for (var k = 0; k < VISION_CONFIG_INTERMEDIATE_SIZE; k++) {
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
  if (m >= (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch || n >= VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  product: /* wgsl */ `
override VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
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
  let t1 = ((m / (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + m % (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch || n >= VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) { return; }
  let t1 = in2[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn load_b_1(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k;
  let t2 = in3[t1];
  return t2;
}

fn finish_1(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch || n >= VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) { return; }
  let t1 = in4[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = ((VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + m * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn load_b_2(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k;
  let t2 = in5[t1];
  return t2;
}

fn finish_2(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch || n >= VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) { return; }
  let t1 = in6[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = 2 * (((VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS)) + m * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS; k++) {
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
  for (var k = 0; k < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS; k++) {
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
  for (var k = 0; k < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS; k++) {
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
  if (m >= (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch || n >= VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) { return; }
  let batch = i32(id.z) / 3;
  switch (i32(id.z) % 3) {
    case 0: { multiply(batch, m, n); }
    case 1: { multiply_1(batch, m, n); }
    default: { multiply_2(batch, m, n); }
  }
}
`,
  bmm: /* wgsl */ `
override VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((batch / VISION_CONFIG_NUM_ATTENTION_HEADS) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + m) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + (batch % VISION_CONFIG_NUM_ATTENTION_HEADS) * VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = ((VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch + (batch / VISION_CONFIG_NUM_ATTENTION_HEADS) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + n) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + (batch % VISION_CONFIG_NUM_ATTENTION_HEADS) * VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS + k;
  let t2 = in0[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1 || n >= VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) { return; }
  let t1 = (batch * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + m) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS; k++) {
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
  if (m >= VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1 || n >= VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) { return; }
  multiply(i32(id.z), m, n);
}
`,
  softmax: /* wgsl */ `
override VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override NUMBER_8: f32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * VISION_CONFIG_NUM_ATTENTION_HEADS) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) { return; }
  let t1 = (i / (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) / VISION_CONFIG_NUM_ATTENTION_HEADS;
  let t2 = (i / (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) % VISION_CONFIG_NUM_ATTENTION_HEADS;
  let t3 = i % (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1);
  var v5: f32 = -3.4028234663852886e38f;
  for (var k6 = 0; k6 < VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1; k6++) {
    let t7 = ((t1 * VISION_CONFIG_NUM_ATTENTION_HEADS + t2) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + t3) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + k6;
    let t8 = in0[t7];
    let t9 = t8 * f32(NUMBER_8);
    v5 = max(v5, t9);
  }
  var v15: f32 = 0.0;
  for (var k16 = 0; k16 < VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1; k16++) {
    let t17 = ((t1 * VISION_CONFIG_NUM_ATTENTION_HEADS + t2) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + t3) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + k16;
    let t18 = in0[t17];
    let t19 = t18 * f32(NUMBER_8);
    let t20 = t19 - v5;
    let t21 = exp(t20);
    v15 = v15 + t21;
  }
  for (var k4 = 0; k4 < VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1; k4++) {
    let t10 = ((t1 * VISION_CONFIG_NUM_ATTENTION_HEADS + t2) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + t3) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + k4;
    let t11 = in0[t10];
    let t12 = t11 * f32(NUMBER_8);
    let t13 = t12 - v5;
    let t14 = exp(t13);
    let t22 = t14 / v15;
    out[t10] = t22;
  }
}
`,
  bmm_2: /* wgsl */ `
override VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / VISION_CONFIG_NUM_ATTENTION_HEADS) * VISION_CONFIG_NUM_ATTENTION_HEADS + batch % VISION_CONFIG_NUM_ATTENTION_HEADS) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + m) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (2 * ((VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch) + (batch / VISION_CONFIG_NUM_ATTENTION_HEADS) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + k) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + (batch % VISION_CONFIG_NUM_ATTENTION_HEADS) * VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS + n;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1 || n >= VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS) { return; }
  let t1 = (batch * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + m) * VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1; k++) {
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
  if (m >= VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1 || n >= VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_2: /* wgsl */ `
override VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((m / (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) * VISION_CONFIG_NUM_ATTENTION_HEADS + k / VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + m % (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) * VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS + k % VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch || n >= VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) { return; }
  let t1 = m / (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1);
  let t2 = m % (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1);
  let t3 = (t1 * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + t2) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + n;
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
  for (var k = 0; k < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS; k++) {
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
  if (m >= (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch || n >= VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm_2: /* wgsl */ `
override VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_LAYER_NORM_EPS: f32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) { return; }
  let t1 = i / (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1);
  let t2 = i % (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1);
  var v4: f32 = 0.0;
  var v8: f32 = 0.0;
  for (var k9 = 0; k9 < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS; k9++) {
    let t10 = (t1 * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + t2) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k9;
    let t11 = in0[t10];
    v8 = v8 + t11;
  }
  let t12 = v8 / f32(VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS);
  for (var k5 = 0; k5 < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS; k5++) {
    let t6 = (t1 * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + t2) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k5;
    let t7 = in0[t6];
    let t13 = t7 - t12;
    let t14 = t13 * t13;
    v4 = v4 + t14;
  }
  let t15 = v4 / f32(VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS);
  let t16 = inverseSqrt(t15 + f32(VISION_CONFIG_LAYER_NORM_EPS));
  for (var k3 = 0; k3 < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS; k3++) {
    let t17 = (t1 * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + t2) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k3;
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
  addmm: /* wgsl */ `
override VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_INTERMEDIATE_SIZE: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + m % (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch || n >= VISION_CONFIG_INTERMEDIATE_SIZE) { return; }
  let t1 = in2[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * VISION_CONFIG_INTERMEDIATE_SIZE + n;
  out[t3] = t2;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS; k++) {
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
  if (m >= (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch || n >= VISION_CONFIG_INTERMEDIATE_SIZE) { return; }
  multiply(i32(id.z), m, n);
}
`,
  addmm_2: /* wgsl */ `
override VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_INTERMEDIATE_SIZE: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + m % (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1)) * VISION_CONFIG_INTERMEDIATE_SIZE + k;
  let t2 = in0[t1];
  let t3 = t2 * 1.702f;
  let t4 = 1.0 / (1.0 + exp(-t3));
  let t5 = t2 * t4;
  return t5;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * VISION_CONFIG_INTERMEDIATE_SIZE + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch || n >= VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) { return; }
  let t1 = in2[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < VISION_CONFIG_INTERMEDIATE_SIZE; k++) {
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
  if (m >= (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) * sizes.batch || n >= VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  mean: /* wgsl */ `
override VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: i32;
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS)) { return; }
  let t1 = i / (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS);
  let t2 = i % (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS);
  var v3: f32 = 0.0;
  for (var k4 = 0; k4 < VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE; k4++) {
    let t5 = (t1 * (VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE + 1) + k4 + 1) * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + t2;
    let t6 = in0[t5];
    let t7 = in1[t5];
    let t8 = t6 + t7;
    v3 = v3 + t8;
  }
  let t9 = v3 / f32(VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE);
  let t10 = t1 * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + t2;
  out[t10] = t9;
}
`,
  addmm_3: /* wgsl */ `
override VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: i32;
override ID2LABEL_LENGTH: i32;
struct Sizes { batch: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = m * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS) + k;
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
  for (var k = 0; k < VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * VISION_CONFIG_NUM_ATTENTION_HEADS; k++) {
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
  "id2label.length": 2,
  "text_config.hidden_act": "quick_gelu",
  "vision_config.hidden_act": "quick_gelu",
  "vision_config.hidden_size": 768,
  "vision_config.image_size": 224,
  "vision_config.intermediate_size": 3072,
  "vision_config.layer_norm_eps": 1e-05,
  "vision_config.num_attention_heads": 12,
  "vision_config.num_channels": 3,
  "vision_config.num_hidden_layers": 12,
  "vision_config.patch_size": 32,
};

/** What the file of an image processor says that is silent. @type {import("./images.js").Told} */
// prettier-ignore
export const images = {
  do_resize: true,
  size: {"shortest_edge": 224},
  default_to_square: false,
  resample: 3,
  do_center_crop: true,
  crop_size: {"height": 224, "width": 224},
  do_rescale: true,
  rescale_factor: 0.00392156862745098,
  do_normalize: true,
  image_mean: [0.48145466, 0.4578275, 0.40821073],
  image_std: [0.26862954, 0.26130258, 0.27577711],
};

/** What a configuration has to say. @type {import("./configured.js").Compiled["fixed"]} */
// prettier-ignore
export const fixed = {
  "text_config.hidden_act": "quick_gelu",
  "vision_config.hidden_act": "quick_gelu",
};

/** Numbers that follow from the configuration. @type {import("./configured.js").Compiled["settings"]} */
// prettier-ignore
export const settings = (config) => ({
  VISION_CONFIG_NUM_CHANNELS: config["vision_config.num_channels"],
  VISION_CONFIG_PATCH_SIZE: config["vision_config.patch_size"],
  VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE: config["vision_config.image_size"] / config["vision_config.patch_size"],
  VISION_CONFIG_NUM_ATTENTION_HEADS: config["vision_config.num_attention_heads"],
  VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS: config["vision_config.hidden_size"] / config["vision_config.num_attention_heads"],
  VISION_CONFIG_INTERMEDIATE_SIZE: config["vision_config.intermediate_size"],
  ID2LABEL_LENGTH: config["id2label.length"],
  VISION_CONFIG_LAYER_NORM_EPS: config["vision_config.layer_norm_eps"],
  NUMBER_8: (config["vision_config.hidden_size"] / config["vision_config.num_attention_heads"]) ** -0.5,
});

/** Steps that are taken once for each layer. @type {import("./configured.js").Compiled["loops"]} */
// prettier-ignore
export const loops = (config) => [
  { first: 2, steps: 9, rounds: config["vision_config.num_hidden_layers"] - 1, carried: /** @type {Record<string, string[]>} */ ({"add_69_after_native_layer_norm_8": ["native_layer_norm_8", "add_69"]}) },
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
  "vision_model.embeddings.patch_embedding.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS, s.VISION_CONFIG_NUM_CHANNELS, s.VISION_CONFIG_PATCH_SIZE, s.VISION_CONFIG_PATCH_SIZE],
  "vision_model.embeddings.class_embedding": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.embeddings.position_embedding.weight": [(s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1, s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.pre_layrnorm.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.pre_layrnorm.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.layer_norm1.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.layer_norm1.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.self_attn.q_proj.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS, s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.self_attn.q_proj.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.self_attn.k_proj.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS, s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.self_attn.k_proj.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.self_attn.v_proj.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS, s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.self_attn.v_proj.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.self_attn.out_proj.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS, s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.self_attn.out_proj.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.layer_norm2.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.layer_norm2.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.mlp.fc1.weight": [s.VISION_CONFIG_INTERMEDIATE_SIZE, s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{0}.mlp.fc1.bias": [s.VISION_CONFIG_INTERMEDIATE_SIZE],
  "vision_model.encoder.layers.{0}.mlp.fc2.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS, s.VISION_CONFIG_INTERMEDIATE_SIZE],
  "vision_model.encoder.layers.{0}.mlp.fc2.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.layer_norm1.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.layer_norm1.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.self_attn.q_proj.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS, s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.self_attn.q_proj.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.self_attn.k_proj.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS, s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.self_attn.k_proj.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.self_attn.v_proj.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS, s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.self_attn.v_proj.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.self_attn.out_proj.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS, s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.self_attn.out_proj.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.layer_norm2.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.layer_norm2.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.mlp.fc1.weight": [s.VISION_CONFIG_INTERMEDIATE_SIZE, s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "vision_model.encoder.layers.{1@0}.mlp.fc1.bias": [s.VISION_CONFIG_INTERMEDIATE_SIZE],
  "vision_model.encoder.layers.{1@0}.mlp.fc2.weight": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS, s.VISION_CONFIG_INTERMEDIATE_SIZE],
  "vision_model.encoder.layers.{1@0}.mlp.fc2.bias": [s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "classifier.weight": [s.ID2LABEL_LENGTH, s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS],
  "classifier.bias": [s.ID2LABEL_LENGTH],
});

/** What the names of these tensors may begin with, or lack. */
export const prefix = "clip.";

/** What a checkpoint may call them instead: a tensor that a model uses twice is there once. @type {import("./configured.js").Compiled["tied"]} */
// prettier-ignore
export const tied = { };

/** @type {import("./configured.js").Compiled["constants"]} */
// prettier-ignore
export const constants = (s) => ({
  b_vision_model_embeddings_position_ids: { kind: "i32", values: Array.from({ length: (s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1 }, (_, i) => i * 1 + 0) },
});

/** Elements of each buffer of an input, and of each that a kernel writes. @type {import("./configured.js").Compiled["buffers"]} */
// prettier-ignore
export const buffers = (s) => ({
  pixel_values: ((s.batch * s.VISION_CONFIG_NUM_CHANNELS) * (s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_PATCH_SIZE)) * (s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_PATCH_SIZE),
  convolution_0: ((s.batch * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS)) * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE,
  native_layer_norm_8: (s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS),
  native_layer_norm_10: (s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS),
  n13_and_2: (3 * (((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch)) * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS),
  bmm_36: ((s.VISION_CONFIG_NUM_ATTENTION_HEADS * s.batch) * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1),
  softmax_39: ((s.batch * s.VISION_CONFIG_NUM_ATTENTION_HEADS) * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1),
  bmm_46: ((s.VISION_CONFIG_NUM_ATTENTION_HEADS * s.batch) * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS,
  add_55: (s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS),
  native_layer_norm_57: (s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS),
  addmm_60: (((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch) * s.VISION_CONFIG_INTERMEDIATE_SIZE,
  add_69: (s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS),
  native_layer_norm_10_2: (s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS),
  n13_2_and_2: (3 * (((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch)) * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS),
  bmm_36_2: ((s.VISION_CONFIG_NUM_ATTENTION_HEADS * s.batch) * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1),
  softmax_39_2: ((s.batch * s.VISION_CONFIG_NUM_ATTENTION_HEADS) * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1),
  bmm_46_2: ((s.VISION_CONFIG_NUM_ATTENTION_HEADS * s.batch) * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS,
  add_55_2: (s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS),
  native_layer_norm_57_2: (s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)) * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS),
  addmm_60_2: (((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch) * s.VISION_CONFIG_INTERMEDIATE_SIZE,
  addmm_67_2: (((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch) * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS),
  mean_133: s.batch * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS),
  addmm_135: s.batch * s.ID2LABEL_LENGTH,
});

/** Kernels, workgroups and buffers: the one that is written, then those that are read. @type {import("./configured.js").Compiled["steps"]} */
// prettier-ignore
export const steps = (s) => [
  ["convolution", spread(((s.batch * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS)) * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE), ["convolution_0", "pixel_values", "vision_model.embeddings.patch_embedding.weight"]],
  ["native_layer_norm", spread(s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)), ["native_layer_norm_8", "convolution_0", "vision_model.embeddings.class_embedding", "b_vision_model_embeddings_position_ids", "vision_model.embeddings.position_embedding.weight", "vision_model.pre_layrnorm.weight", "vision_model.pre_layrnorm.bias"]],
  ["native_layer_norm_2", spread(s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)), ["native_layer_norm_10", "add_69_after_native_layer_norm_8", "vision_model.encoder.layers.{0}.layer_norm1.weight", "vision_model.encoder.layers.{0}.layer_norm1.bias"]],
  ["product", [Math.ceil((s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS) / 32), Math.ceil((((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch) / 32), 3], ["n13_and_2", "native_layer_norm_10", "vision_model.encoder.layers.{0}.self_attn.q_proj.weight", "vision_model.encoder.layers.{0}.self_attn.q_proj.bias", "vision_model.encoder.layers.{0}.self_attn.k_proj.weight", "vision_model.encoder.layers.{0}.self_attn.k_proj.bias", "vision_model.encoder.layers.{0}.self_attn.v_proj.weight", "vision_model.encoder.layers.{0}.self_attn.v_proj.bias"]],
  ["bmm", [Math.ceil(((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) / 32), Math.ceil(((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) / 32), s.VISION_CONFIG_NUM_ATTENTION_HEADS * s.batch], ["bmm_36", "n13_and_2"]],
  ["softmax", spread((s.batch * s.VISION_CONFIG_NUM_ATTENTION_HEADS) * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)), ["softmax_39", "bmm_36"]],
  ["bmm_2", [Math.ceil(s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS / 32), Math.ceil(((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) / 32), s.VISION_CONFIG_NUM_ATTENTION_HEADS * s.batch], ["bmm_46", "softmax_39", "n13_and_2"]],
  ["add_2", [Math.ceil((s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS) / 32), Math.ceil((((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch) / 32), 1], ["add_55", "bmm_46", "vision_model.encoder.layers.{0}.self_attn.out_proj.weight", "add_69_after_native_layer_norm_8", "vision_model.encoder.layers.{0}.self_attn.out_proj.bias"]],
  ["native_layer_norm_2", spread(s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)), ["native_layer_norm_57", "add_55", "vision_model.encoder.layers.{0}.layer_norm2.weight", "vision_model.encoder.layers.{0}.layer_norm2.bias"]],
  ["addmm", [Math.ceil(s.VISION_CONFIG_INTERMEDIATE_SIZE / 32), Math.ceil((((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch) / 32), 1], ["addmm_60", "native_layer_norm_57", "vision_model.encoder.layers.{0}.mlp.fc1.weight", "vision_model.encoder.layers.{0}.mlp.fc1.bias"]],
  ["add", [Math.ceil((s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS) / 32), Math.ceil((((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch) / 32), 1], ["add_69", "addmm_60", "vision_model.encoder.layers.{0}.mlp.fc2.weight", "add_55", "vision_model.encoder.layers.{0}.mlp.fc2.bias"]],
  ["native_layer_norm_2", spread(s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)), ["native_layer_norm_10_2", "add_69", "vision_model.encoder.layers.{1@0}.layer_norm1.weight", "vision_model.encoder.layers.{1@0}.layer_norm1.bias"]],
  ["product", [Math.ceil((s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS) / 32), Math.ceil((((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch) / 32), 3], ["n13_2_and_2", "native_layer_norm_10_2", "vision_model.encoder.layers.{1@0}.self_attn.q_proj.weight", "vision_model.encoder.layers.{1@0}.self_attn.q_proj.bias", "vision_model.encoder.layers.{1@0}.self_attn.k_proj.weight", "vision_model.encoder.layers.{1@0}.self_attn.k_proj.bias", "vision_model.encoder.layers.{1@0}.self_attn.v_proj.weight", "vision_model.encoder.layers.{1@0}.self_attn.v_proj.bias"]],
  ["bmm", [Math.ceil(((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) / 32), Math.ceil(((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) / 32), s.VISION_CONFIG_NUM_ATTENTION_HEADS * s.batch], ["bmm_36_2", "n13_2_and_2"]],
  ["softmax", spread((s.batch * s.VISION_CONFIG_NUM_ATTENTION_HEADS) * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)), ["softmax_39_2", "bmm_36_2"]],
  ["bmm_2", [Math.ceil(s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS / 32), Math.ceil(((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) / 32), s.VISION_CONFIG_NUM_ATTENTION_HEADS * s.batch], ["bmm_46_2", "softmax_39_2", "n13_2_and_2"]],
  ["add_2", [Math.ceil((s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS) / 32), Math.ceil((((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch) / 32), 1], ["add_55_2", "bmm_46_2", "vision_model.encoder.layers.{1@0}.self_attn.out_proj.weight", "add_69", "vision_model.encoder.layers.{1@0}.self_attn.out_proj.bias"]],
  ["native_layer_norm_2", spread(s.batch * ((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1)), ["native_layer_norm_57_2", "add_55_2", "vision_model.encoder.layers.{1@0}.layer_norm2.weight", "vision_model.encoder.layers.{1@0}.layer_norm2.bias"]],
  ["addmm", [Math.ceil(s.VISION_CONFIG_INTERMEDIATE_SIZE / 32), Math.ceil((((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch) / 32), 1], ["addmm_60_2", "native_layer_norm_57_2", "vision_model.encoder.layers.{1@0}.mlp.fc1.weight", "vision_model.encoder.layers.{1@0}.mlp.fc1.bias"]],
  ["addmm_2", [Math.ceil((s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS) / 32), Math.ceil((((s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE * s.VISION_CONFIG_IMAGE_SIZE_PER_VISION_CONFIG_PATCH_SIZE) + 1) * s.batch) / 32), 1], ["addmm_67_2", "addmm_60_2", "vision_model.encoder.layers.{1@0}.mlp.fc2.weight", "vision_model.encoder.layers.{1@0}.mlp.fc2.bias"]],
  ["mean", spread(s.batch * (s.VISION_CONFIG_HIDDEN_SIZE_PER_VISION_CONFIG_NUM_ATTENTION_HEADS * s.VISION_CONFIG_NUM_ATTENTION_HEADS)), ["mean_133", "add_55_2", "addmm_67_2"]],
  ["addmm_3", [Math.ceil(s.ID2LABEL_LENGTH / 32), Math.ceil(s.batch / 32), 1], ["addmm_135", "mean_133", "classifier.weight", "classifier.bias"]],
];

/** @type {import("./configured.js").Compiled["outputs"]} */
// prettier-ignore
export const outputs = (s) => ({
  logits: { buffer: "addmm_135", kind: "f32", shape: [s.batch, s.ID2LABEL_LENGTH] },
});
