/**
 * The kernels of DETR for object detection, and the order in which they run.
 *
 * Compiled from DetrForObjectDetection of transformers by `generate skill detr --hardware webgpu --task object_detection`.
 */

import { spread } from "./gpu.js";

/** WGSL by name. */
export const kernels = {
  convolution: /* wgsl */ `
override BACKBONE_CONFIG_NUM_CHANNELS: i32;
override BACKBONE_CONFIG_EMBEDDING_SIZE: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_EMBEDDING_SIZE) * ((sizes.pixel_values_2 + 6 - 7) / 2 + 1)) * ((sizes.pixel_values_3 + 6 - 7) / 2 + 1)) { return; }
  let t1 = ((i / ((sizes.pixel_values_3 + 6 - 7) / 2 + 1)) / ((sizes.pixel_values_2 + 6 - 7) / 2 + 1)) / BACKBONE_CONFIG_EMBEDDING_SIZE;
  let t2 = ((i / ((sizes.pixel_values_3 + 6 - 7) / 2 + 1)) / ((sizes.pixel_values_2 + 6 - 7) / 2 + 1)) % BACKBONE_CONFIG_EMBEDDING_SIZE;
  let t3 = (i / ((sizes.pixel_values_3 + 6 - 7) / 2 + 1)) % ((sizes.pixel_values_2 + 6 - 7) / 2 + 1);
  let t4 = i % ((sizes.pixel_values_3 + 6 - 7) / 2 + 1);
  let t5 = t2 / BACKBONE_CONFIG_EMBEDDING_SIZE;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < BACKBONE_CONFIG_NUM_CHANNELS; k7++) {
    let t14 = t5 * BACKBONE_CONFIG_NUM_CHANNELS + k7;
    for (var k8 = 0; k8 < 7; k8++) {
      let t10 = t3 * 2 + k8 - 3;
      let t11 = clamp(t10, 0, (sizes.pixel_values_2 - 1));
      for (var k9 = 0; k9 < 7; k9++) {
        let t12 = t4 * 2 + k9 - 3;
        let t13 = clamp(t12, 0, (sizes.pixel_values_3 - 1));
        let t15 = ((t1 * BACKBONE_CONFIG_NUM_CHANNELS + t14) * sizes.pixel_values_2 + t11) * sizes.pixel_values_3 + t13;
        let t16 = in0[t15];
        let t17 = ((t2 * BACKBONE_CONFIG_NUM_CHANNELS + k7) * 7 + k8) * 7 + k9;
        let t18 = in1[t17];
        let t19 = select(0.0, t16 * t18, t10 >= 0 && t10 < sizes.pixel_values_2 && t12 >= 0 && t12 < sizes.pixel_values_3);
        v6 = v6 + t19;
      }
    }
  }
  let t20 = ((t1 * BACKBONE_CONFIG_EMBEDDING_SIZE + t2) * ((sizes.pixel_values_2 + 6 - 7) / 2 + 1) + t3) * ((sizes.pixel_values_3 + 6 - 7) / 2 + 1) + t4;
  out[t20] = v6;
}
`,
  max_pool2d_with_indices: /* wgsl */ `
override BACKBONE_CONFIG_EMBEDDING_SIZE: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_EMBEDDING_SIZE) * (1 + (sizes.pixel_values_2 - 1) / 4)) * (1 + (sizes.pixel_values_3 - 1) / 4)) { return; }
  let t1 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) / BACKBONE_CONFIG_EMBEDDING_SIZE;
  let t2 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) % BACKBONE_CONFIG_EMBEDDING_SIZE;
  let t3 = (i / (1 + (sizes.pixel_values_3 - 1) / 4)) % (1 + (sizes.pixel_values_2 - 1) / 4);
  let t4 = i % (1 + (sizes.pixel_values_3 - 1) / 4);
  var v5: f32 = -3.4028234663852886e38f;
  let t14 = in1[t2];
  let t15 = in2[t2];
  let t16 = t15 + 1e-05f;
  let t17 = inverseSqrt(t16);
  let t18 = t14 * t17;
  let t20 = in3[t2];
  let t21 = in4[t2];
  let t22 = t21 * t18;
  let t23 = t20 - t22;
  for (var k6 = 0; k6 < 3; k6++) {
    let t8 = t3 * 2 + k6 - 1;
    let t9 = clamp(t8, 0, ((sizes.pixel_values_2 + 6 - 7) / 2 + 1 - 1));
    for (var k7 = 0; k7 < 3; k7++) {
      let t10 = t4 * 2 + k7 - 1;
      let t11 = clamp(t10, 0, ((sizes.pixel_values_3 + 6 - 7) / 2 + 1 - 1));
      let t12 = ((t1 * BACKBONE_CONFIG_EMBEDDING_SIZE + t2) * ((sizes.pixel_values_2 + 6 - 7) / 2 + 1) + t9) * ((sizes.pixel_values_3 + 6 - 7) / 2 + 1) + t11;
      let t13 = in0[t12];
      let t19 = t13 * t18;
      let t24 = t19 + t23;
      let t25 = max(t24, 0.0);
      let t26 = select(-3.4028234663852886e38f, t25, t8 >= 0 && t8 < (sizes.pixel_values_2 + 6 - 7) / 2 + 1 && t10 >= 0 && t10 < (sizes.pixel_values_3 + 6 - 7) / 2 + 1);
      v5 = max(v5, t26);
    }
  }
  let t27 = ((t1 * BACKBONE_CONFIG_EMBEDDING_SIZE + t2) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
  out[t27] = v5;
}
`,
  convolution_2: /* wgsl */ `
override BACKBONE_CONFIG_EMBEDDING_SIZE: i32;
override NUMBER_3: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUMBER_3) * (1 + (sizes.pixel_values_2 - 1) / 4)) * (1 + (sizes.pixel_values_3 - 1) / 4)) { return; }
  let t1 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) / NUMBER_3;
  let t2 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) % NUMBER_3;
  let t3 = (i / (1 + (sizes.pixel_values_3 - 1) / 4)) % (1 + (sizes.pixel_values_2 - 1) / 4);
  let t4 = i % (1 + (sizes.pixel_values_3 - 1) / 4);
  let t5 = t2 / NUMBER_3;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < BACKBONE_CONFIG_EMBEDDING_SIZE; k7++) {
    let t8 = t5 * BACKBONE_CONFIG_EMBEDDING_SIZE + k7;
    let t9 = ((t1 * BACKBONE_CONFIG_EMBEDDING_SIZE + t8) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
    let t10 = in0[t9];
    let t11 = t2 * BACKBONE_CONFIG_EMBEDDING_SIZE + k7;
    let t12 = in1[t11];
    let t13 = t10 * t12;
    v6 = v6 + t13;
  }
  let t14 = ((t1 * NUMBER_3 + t2) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
  out[t14] = v6;
}
`,
  convolution_3: /* wgsl */ `
override NUMBER_3: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUMBER_3) * (1 + (sizes.pixel_values_2 - 1) / 4)) * (1 + (sizes.pixel_values_3 - 1) / 4)) { return; }
  let t1 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) / NUMBER_3;
  let t2 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) % NUMBER_3;
  let t3 = (i / (1 + (sizes.pixel_values_3 - 1) / 4)) % (1 + (sizes.pixel_values_2 - 1) / 4);
  let t4 = i % (1 + (sizes.pixel_values_3 - 1) / 4);
  let t5 = t2 / NUMBER_3;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < NUMBER_3; k7++) {
    let t14 = t5 * NUMBER_3 + k7;
    let t17 = in1[t14];
    let t18 = in2[t14];
    let t19 = t18 + 1e-05f;
    let t20 = inverseSqrt(t19);
    let t21 = t17 * t20;
    let t23 = in3[t14];
    let t24 = in4[t14];
    let t25 = t24 * t21;
    let t26 = t23 - t25;
    for (var k8 = 0; k8 < 3; k8++) {
      let t10 = t3 + k8 - 1;
      let t11 = clamp(t10, 0, (1 + (sizes.pixel_values_2 - 1) / 4 - 1));
      for (var k9 = 0; k9 < 3; k9++) {
        let t12 = t4 + k9 - 1;
        let t13 = clamp(t12, 0, (1 + (sizes.pixel_values_3 - 1) / 4 - 1));
        let t15 = ((t1 * NUMBER_3 + t14) * (1 + (sizes.pixel_values_2 - 1) / 4) + t11) * (1 + (sizes.pixel_values_3 - 1) / 4) + t13;
        let t16 = in0[t15];
        let t22 = t16 * t21;
        let t27 = t22 + t26;
        let t28 = max(t27, 0.0);
        let t29 = ((t2 * NUMBER_3 + k7) * 3 + k8) * 3 + k9;
        let t30 = in5[t29];
        let t31 = select(0.0, t28 * t30, t10 >= 0 && t10 < 1 + (sizes.pixel_values_2 - 1) / 4 && t12 >= 0 && t12 < 1 + (sizes.pixel_values_3 - 1) / 4);
        v6 = v6 + t31;
      }
    }
  }
  let t32 = ((t1 * NUMBER_3 + t2) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
  out[t32] = v6;
}
`,
  mul: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_0: i32;
override NUMBER_3: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(8) var<storage, read> in6: array<f32>;
@group(0) @binding(9) var<storage, read> in7: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + (sizes.pixel_values_2 - 1) / 4)) * (1 + (sizes.pixel_values_3 - 1) / 4)) { return; }
  let t1 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) / BACKBONE_CONFIG_HIDDEN_SIZES_0;
  let t2 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) % BACKBONE_CONFIG_HIDDEN_SIZES_0;
  let t3 = (i / (1 + (sizes.pixel_values_3 - 1) / 4)) % (1 + (sizes.pixel_values_2 - 1) / 4);
  let t4 = i % (1 + (sizes.pixel_values_3 - 1) / 4);
  let t5 = t2 / BACKBONE_CONFIG_HIDDEN_SIZES_0;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < NUMBER_3; k7++) {
    let t8 = t5 * NUMBER_3 + k7;
    let t9 = ((t1 * NUMBER_3 + t8) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
    let t10 = in0[t9];
    let t11 = in1[t8];
    let t12 = in2[t8];
    let t13 = t12 + 1e-05f;
    let t14 = inverseSqrt(t13);
    let t15 = t11 * t14;
    let t16 = t10 * t15;
    let t17 = in3[t8];
    let t18 = in4[t8];
    let t19 = t18 * t15;
    let t20 = t17 - t19;
    let t21 = t16 + t20;
    let t22 = max(t21, 0.0);
    let t23 = t2 * NUMBER_3 + k7;
    let t24 = in5[t23];
    let t25 = t22 * t24;
    v6 = v6 + t25;
  }
  let t26 = in6[t2];
  let t27 = in7[t2];
  let t28 = t27 + 1e-05f;
  let t29 = inverseSqrt(t28);
  let t30 = t26 * t29;
  let t31 = v6 * t30;
  let t32 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_0 + t2) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
  out[t32] = t31;
}
`,
  sub: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_0: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= BACKBONE_CONFIG_HIDDEN_SIZES_0) { return; }
  let t1 = i / BACKBONE_CONFIG_HIDDEN_SIZES_0;
  let t2 = i % BACKBONE_CONFIG_HIDDEN_SIZES_0;
  let t3 = in0[t2];
  let t4 = in1[t2];
  let t5 = in2[t2];
  let t6 = in3[t2];
  let t7 = t6 + 1e-05f;
  let t8 = inverseSqrt(t7);
  let t9 = t5 * t8;
  let t10 = t4 * t9;
  let t11 = t3 - t10;
  let t12 = t1 * BACKBONE_CONFIG_HIDDEN_SIZES_0 + t2 + 0 + 0;
  out[t12] = t11;
}
`,
  add: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_0: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + (sizes.pixel_values_2 - 1) / 4)) * (1 + (sizes.pixel_values_3 - 1) / 4)) { return; }
  let t1 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) / BACKBONE_CONFIG_HIDDEN_SIZES_0;
  let t2 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) % BACKBONE_CONFIG_HIDDEN_SIZES_0;
  let t3 = (i / (1 + (sizes.pixel_values_3 - 1) / 4)) % (1 + (sizes.pixel_values_2 - 1) / 4);
  let t4 = i % (1 + (sizes.pixel_values_3 - 1) / 4);
  let t5 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_0 + t2) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
  let t6 = in0[t5];
  let t7 = in1[t2];
  let t8 = t6 + t7;
  out[t5] = t8;
}
`,
  add_2: /* wgsl */ `
override BACKBONE_CONFIG_EMBEDDING_SIZE: i32;
override BACKBONE_CONFIG_HIDDEN_SIZES_0: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + (sizes.pixel_values_2 - 1) / 4)) * (1 + (sizes.pixel_values_3 - 1) / 4)) { return; }
  let t1 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) / BACKBONE_CONFIG_HIDDEN_SIZES_0;
  let t2 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) % BACKBONE_CONFIG_HIDDEN_SIZES_0;
  let t3 = (i / (1 + (sizes.pixel_values_3 - 1) / 4)) % (1 + (sizes.pixel_values_2 - 1) / 4);
  let t4 = i % (1 + (sizes.pixel_values_3 - 1) / 4);
  let t5 = t2 / BACKBONE_CONFIG_HIDDEN_SIZES_0;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < BACKBONE_CONFIG_EMBEDDING_SIZE; k7++) {
    let t8 = t5 * BACKBONE_CONFIG_EMBEDDING_SIZE + k7;
    let t9 = ((t1 * BACKBONE_CONFIG_EMBEDDING_SIZE + t8) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
    let t10 = in0[t9];
    let t11 = t2 * BACKBONE_CONFIG_EMBEDDING_SIZE + k7;
    let t12 = in1[t11];
    let t13 = t10 * t12;
    v6 = v6 + t13;
  }
  let t14 = in2[t2];
  let t15 = in3[t2];
  let t16 = t15 + 1e-05f;
  let t17 = inverseSqrt(t16);
  let t18 = t14 * t17;
  let t19 = v6 * t18;
  let t20 = in4[t2];
  let t21 = in5[t2];
  let t22 = t21 * t18;
  let t23 = t20 - t22;
  let t24 = t19 + t23;
  let t25 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_0 + t2) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
  out[t25] = t24;
}
`,
  add_3: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_0: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + (sizes.pixel_values_2 - 1) / 4)) * (1 + (sizes.pixel_values_3 - 1) / 4)) { return; }
  let t1 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) / BACKBONE_CONFIG_HIDDEN_SIZES_0;
  let t2 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) % BACKBONE_CONFIG_HIDDEN_SIZES_0;
  let t3 = (i / (1 + (sizes.pixel_values_3 - 1) / 4)) % (1 + (sizes.pixel_values_2 - 1) / 4);
  let t4 = i % (1 + (sizes.pixel_values_3 - 1) / 4);
  let t5 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_0 + t2) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
  let t6 = in0[t5];
  let t7 = in1[t5];
  let t8 = t6 + t7;
  out[t5] = t8;
}
`,
  relu: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_0: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + (sizes.pixel_values_2 - 1) / 4)) * (1 + (sizes.pixel_values_3 - 1) / 4)) { return; }
  let t1 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) / BACKBONE_CONFIG_HIDDEN_SIZES_0;
  let t2 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) % BACKBONE_CONFIG_HIDDEN_SIZES_0;
  let t3 = (i / (1 + (sizes.pixel_values_3 - 1) / 4)) % (1 + (sizes.pixel_values_2 - 1) / 4);
  let t4 = i % (1 + (sizes.pixel_values_3 - 1) / 4);
  let t5 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_0 + t2) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
  let t6 = in0[t5];
  let t7 = max(t6, 0.0);
  out[t5] = t7;
}
`,
  convolution_4: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_0: i32;
override NUMBER_5: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUMBER_5) * (1 + (sizes.pixel_values_2 - 1) / 4)) * (1 + (sizes.pixel_values_3 - 1) / 4)) { return; }
  let t1 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) / NUMBER_5;
  let t2 = ((i / (1 + (sizes.pixel_values_3 - 1) / 4)) / (1 + (sizes.pixel_values_2 - 1) / 4)) % NUMBER_5;
  let t3 = (i / (1 + (sizes.pixel_values_3 - 1) / 4)) % (1 + (sizes.pixel_values_2 - 1) / 4);
  let t4 = i % (1 + (sizes.pixel_values_3 - 1) / 4);
  let t5 = t2 / NUMBER_5;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < BACKBONE_CONFIG_HIDDEN_SIZES_0; k7++) {
    let t8 = t5 * BACKBONE_CONFIG_HIDDEN_SIZES_0 + k7;
    let t9 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_0 + t8) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
    let t10 = in0[t9];
    let t11 = t2 * BACKBONE_CONFIG_HIDDEN_SIZES_0 + k7;
    let t12 = in1[t11];
    let t13 = t10 * t12;
    v6 = v6 + t13;
  }
  let t14 = ((t1 * NUMBER_5 + t2) * (1 + (sizes.pixel_values_2 - 1) / 4) + t3) * (1 + (sizes.pixel_values_3 - 1) / 4) + t4;
  out[t14] = v6;
}
`,
  convolution_5: /* wgsl */ `
override NUMBER_5: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUMBER_5) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) / NUMBER_5;
  let t2 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) % NUMBER_5;
  let t3 = (i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) % (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1);
  let t4 = i % (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1);
  let t5 = t2 / NUMBER_5;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < NUMBER_5; k7++) {
    let t14 = t5 * NUMBER_5 + k7;
    let t17 = in1[t14];
    let t18 = in2[t14];
    let t19 = t18 + 1e-05f;
    let t20 = inverseSqrt(t19);
    let t21 = t17 * t20;
    let t23 = in3[t14];
    let t24 = in4[t14];
    let t25 = t24 * t21;
    let t26 = t23 - t25;
    for (var k8 = 0; k8 < 3; k8++) {
      let t10 = t3 * 2 + k8 - 1;
      let t11 = clamp(t10, 0, (1 + (sizes.pixel_values_2 - 1) / 4 - 1));
      for (var k9 = 0; k9 < 3; k9++) {
        let t12 = t4 * 2 + k9 - 1;
        let t13 = clamp(t12, 0, (1 + (sizes.pixel_values_3 - 1) / 4 - 1));
        let t15 = ((t1 * NUMBER_5 + t14) * (1 + (sizes.pixel_values_2 - 1) / 4) + t11) * (1 + (sizes.pixel_values_3 - 1) / 4) + t13;
        let t16 = in0[t15];
        let t22 = t16 * t21;
        let t27 = t22 + t26;
        let t28 = max(t27, 0.0);
        let t29 = ((t2 * NUMBER_5 + k7) * 3 + k8) * 3 + k9;
        let t30 = in5[t29];
        let t31 = select(0.0, t28 * t30, t10 >= 0 && t10 < 1 + (sizes.pixel_values_2 - 1) / 4 && t12 >= 0 && t12 < 1 + (sizes.pixel_values_3 - 1) / 4);
        v6 = v6 + t31;
      }
    }
  }
  let t32 = ((t1 * NUMBER_5 + t2) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + t3) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + t4;
  out[t32] = v6;
}
`,
  mul_2: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_1: i32;
override NUMBER_5: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(8) var<storage, read> in6: array<f32>;
@group(0) @binding(9) var<storage, read> in7: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_1) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_1;
  let t2 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_1;
  let t3 = (i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) % (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1);
  let t4 = i % (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1);
  let t5 = t2 / BACKBONE_CONFIG_HIDDEN_SIZES_1;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < NUMBER_5; k7++) {
    let t8 = t5 * NUMBER_5 + k7;
    let t9 = ((t1 * NUMBER_5 + t8) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + t3) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + t4;
    let t10 = in0[t9];
    let t11 = in1[t8];
    let t12 = in2[t8];
    let t13 = t12 + 1e-05f;
    let t14 = inverseSqrt(t13);
    let t15 = t11 * t14;
    let t16 = t10 * t15;
    let t17 = in3[t8];
    let t18 = in4[t8];
    let t19 = t18 * t15;
    let t20 = t17 - t19;
    let t21 = t16 + t20;
    let t22 = max(t21, 0.0);
    let t23 = t2 * NUMBER_5 + k7;
    let t24 = in5[t23];
    let t25 = t22 * t24;
    v6 = v6 + t25;
  }
  let t26 = in6[t2];
  let t27 = in7[t2];
  let t28 = t27 + 1e-05f;
  let t29 = inverseSqrt(t28);
  let t30 = t26 * t29;
  let t31 = v6 * t30;
  let t32 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_1 + t2) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + t3) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + t4;
  out[t32] = t31;
}
`,
  sub_2: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_1: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= BACKBONE_CONFIG_HIDDEN_SIZES_1) { return; }
  let t1 = i / BACKBONE_CONFIG_HIDDEN_SIZES_1;
  let t2 = i % BACKBONE_CONFIG_HIDDEN_SIZES_1;
  let t3 = in0[t2];
  let t4 = in1[t2];
  let t5 = in2[t2];
  let t6 = in3[t2];
  let t7 = t6 + 1e-05f;
  let t8 = inverseSqrt(t7);
  let t9 = t5 * t8;
  let t10 = t4 * t9;
  let t11 = t3 - t10;
  let t12 = t1 * BACKBONE_CONFIG_HIDDEN_SIZES_1 + t2 + 0 + 0;
  out[t12] = t11;
}
`,
  add_4: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_1: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_1) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_1;
  let t2 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_1;
  let t3 = (i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) % (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1);
  let t4 = i % (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1);
  let t5 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_1 + t2) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + t3) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + t4;
  let t6 = in0[t5];
  let t7 = in1[t2];
  let t8 = t6 + t7;
  out[t5] = t8;
}
`,
  add_5: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_0: i32;
override BACKBONE_CONFIG_HIDDEN_SIZES_1: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_1) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_1;
  let t2 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_1;
  let t3 = (i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) % (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1);
  let t4 = i % (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1);
  let t5 = t2 / BACKBONE_CONFIG_HIDDEN_SIZES_1;
  var v6: f32 = 0.0;
  let t8 = t3 * 2;
  let t9 = t4 * 2;
  for (var k7 = 0; k7 < BACKBONE_CONFIG_HIDDEN_SIZES_0; k7++) {
    let t10 = t5 * BACKBONE_CONFIG_HIDDEN_SIZES_0 + k7;
    let t11 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_0 + t10) * (1 + (sizes.pixel_values_2 - 1) / 4) + t8) * (1 + (sizes.pixel_values_3 - 1) / 4) + t9;
    let t12 = in0[t11];
    let t13 = t2 * BACKBONE_CONFIG_HIDDEN_SIZES_0 + k7;
    let t14 = in1[t13];
    let t15 = t12 * t14;
    v6 = v6 + t15;
  }
  let t16 = in2[t2];
  let t17 = in3[t2];
  let t18 = t17 + 1e-05f;
  let t19 = inverseSqrt(t18);
  let t20 = t16 * t19;
  let t21 = v6 * t20;
  let t22 = in4[t2];
  let t23 = in5[t2];
  let t24 = t23 * t20;
  let t25 = t22 - t24;
  let t26 = t21 + t25;
  let t27 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_1 + t2) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + t3) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + t4;
  out[t27] = t26;
}
`,
  add_6: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_1: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_1) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_1;
  let t2 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_1;
  let t3 = (i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) % (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1);
  let t4 = i % (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1);
  let t5 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_1 + t2) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + t3) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + t4;
  let t6 = in0[t5];
  let t7 = in1[t5];
  let t8 = t6 + t7;
  out[t5] = t8;
}
`,
  relu_2: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_1: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_1) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_1;
  let t2 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_1;
  let t3 = (i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) % (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1);
  let t4 = i % (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1);
  let t5 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_1 + t2) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + t3) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + t4;
  let t6 = in0[t5];
  let t7 = max(t6, 0.0);
  out[t5] = t7;
}
`,
  convolution_6: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_1: i32;
override NUMBER_7: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUMBER_7) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) / NUMBER_7;
  let t2 = ((i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) / (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1)) % NUMBER_7;
  let t3 = (i / (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1)) % (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1);
  let t4 = i % (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1);
  let t5 = t2 / NUMBER_7;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < BACKBONE_CONFIG_HIDDEN_SIZES_1; k7++) {
    let t8 = t5 * BACKBONE_CONFIG_HIDDEN_SIZES_1 + k7;
    let t9 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_1 + t8) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + t3) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + t4;
    let t10 = in0[t9];
    let t11 = t2 * BACKBONE_CONFIG_HIDDEN_SIZES_1 + k7;
    let t12 = in1[t11];
    let t13 = t10 * t12;
    v6 = v6 + t13;
  }
  let t14 = ((t1 * NUMBER_7 + t2) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + t3) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + t4;
  out[t14] = v6;
}
`,
  convolution_7: /* wgsl */ `
override NUMBER_7: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUMBER_7) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / NUMBER_7;
  let t2 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % NUMBER_7;
  let t3 = (i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = t2 / NUMBER_7;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < NUMBER_7; k7++) {
    let t14 = t5 * NUMBER_7 + k7;
    let t17 = in1[t14];
    let t18 = in2[t14];
    let t19 = t18 + 1e-05f;
    let t20 = inverseSqrt(t19);
    let t21 = t17 * t20;
    let t23 = in3[t14];
    let t24 = in4[t14];
    let t25 = t24 * t21;
    let t26 = t23 - t25;
    for (var k8 = 0; k8 < 3; k8++) {
      let t10 = t3 * 2 + k8 - 1;
      let t11 = clamp(t10, 0, (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1 - 1));
      for (var k9 = 0; k9 < 3; k9++) {
        let t12 = t4 * 2 + k9 - 1;
        let t13 = clamp(t12, 0, (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1 - 1));
        let t15 = ((t1 * NUMBER_7 + t14) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + t11) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + t13;
        let t16 = in0[t15];
        let t22 = t16 * t21;
        let t27 = t22 + t26;
        let t28 = max(t27, 0.0);
        let t29 = ((t2 * NUMBER_7 + k7) * 3 + k8) * 3 + k9;
        let t30 = in5[t29];
        let t31 = select(0.0, t28 * t30, t10 >= 0 && t10 < ((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1 && t12 >= 0 && t12 < ((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1);
        v6 = v6 + t31;
      }
    }
  }
  let t32 = ((t1 * NUMBER_7 + t2) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  out[t32] = v6;
}
`,
  mul_3: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_2: i32;
override NUMBER_7: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(8) var<storage, read> in6: array<f32>;
@group(0) @binding(9) var<storage, read> in7: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_2) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_2;
  let t2 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_2;
  let t3 = (i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = t2 / BACKBONE_CONFIG_HIDDEN_SIZES_2;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < NUMBER_7; k7++) {
    let t8 = t5 * NUMBER_7 + k7;
    let t9 = ((t1 * NUMBER_7 + t8) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
    let t10 = in0[t9];
    let t11 = in1[t8];
    let t12 = in2[t8];
    let t13 = t12 + 1e-05f;
    let t14 = inverseSqrt(t13);
    let t15 = t11 * t14;
    let t16 = t10 * t15;
    let t17 = in3[t8];
    let t18 = in4[t8];
    let t19 = t18 * t15;
    let t20 = t17 - t19;
    let t21 = t16 + t20;
    let t22 = max(t21, 0.0);
    let t23 = t2 * NUMBER_7 + k7;
    let t24 = in5[t23];
    let t25 = t22 * t24;
    v6 = v6 + t25;
  }
  let t26 = in6[t2];
  let t27 = in7[t2];
  let t28 = t27 + 1e-05f;
  let t29 = inverseSqrt(t28);
  let t30 = t26 * t29;
  let t31 = v6 * t30;
  let t32 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_2 + t2) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  out[t32] = t31;
}
`,
  sub_3: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_2: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= BACKBONE_CONFIG_HIDDEN_SIZES_2) { return; }
  let t1 = i / BACKBONE_CONFIG_HIDDEN_SIZES_2;
  let t2 = i % BACKBONE_CONFIG_HIDDEN_SIZES_2;
  let t3 = in0[t2];
  let t4 = in1[t2];
  let t5 = in2[t2];
  let t6 = in3[t2];
  let t7 = t6 + 1e-05f;
  let t8 = inverseSqrt(t7);
  let t9 = t5 * t8;
  let t10 = t4 * t9;
  let t11 = t3 - t10;
  let t12 = t1 * BACKBONE_CONFIG_HIDDEN_SIZES_2 + t2 + 0 + 0;
  out[t12] = t11;
}
`,
  add_7: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_2: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_2) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_2;
  let t2 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_2;
  let t3 = (i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_2 + t2) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  let t6 = in0[t5];
  let t7 = in1[t2];
  let t8 = t6 + t7;
  out[t5] = t8;
}
`,
  add_8: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_1: i32;
override BACKBONE_CONFIG_HIDDEN_SIZES_2: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_2) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_2;
  let t2 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_2;
  let t3 = (i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = t2 / BACKBONE_CONFIG_HIDDEN_SIZES_2;
  var v6: f32 = 0.0;
  let t8 = t3 * 2;
  let t9 = t4 * 2;
  for (var k7 = 0; k7 < BACKBONE_CONFIG_HIDDEN_SIZES_1; k7++) {
    let t10 = t5 * BACKBONE_CONFIG_HIDDEN_SIZES_1 + k7;
    let t11 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_1 + t10) * (((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + t8) * (((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + t9;
    let t12 = in0[t11];
    let t13 = t2 * BACKBONE_CONFIG_HIDDEN_SIZES_1 + k7;
    let t14 = in1[t13];
    let t15 = t12 * t14;
    v6 = v6 + t15;
  }
  let t16 = in2[t2];
  let t17 = in3[t2];
  let t18 = t17 + 1e-05f;
  let t19 = inverseSqrt(t18);
  let t20 = t16 * t19;
  let t21 = v6 * t20;
  let t22 = in4[t2];
  let t23 = in5[t2];
  let t24 = t23 * t20;
  let t25 = t22 - t24;
  let t26 = t21 + t25;
  let t27 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_2 + t2) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  out[t27] = t26;
}
`,
  add_9: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_2: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_2) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_2;
  let t2 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_2;
  let t3 = (i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_2 + t2) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  let t6 = in0[t5];
  let t7 = in1[t5];
  let t8 = t6 + t7;
  out[t5] = t8;
}
`,
  relu_3: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_2: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_2) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_2;
  let t2 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_2;
  let t3 = (i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_2 + t2) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  let t6 = in0[t5];
  let t7 = max(t6, 0.0);
  out[t5] = t7;
}
`,
  convolution_8: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_2: i32;
override NUMBER_9: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUMBER_9) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / NUMBER_9;
  let t2 = ((i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % NUMBER_9;
  let t3 = (i / (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = t2 / NUMBER_9;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < BACKBONE_CONFIG_HIDDEN_SIZES_2; k7++) {
    let t8 = t5 * BACKBONE_CONFIG_HIDDEN_SIZES_2 + k7;
    let t9 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_2 + t8) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
    let t10 = in0[t9];
    let t11 = t2 * BACKBONE_CONFIG_HIDDEN_SIZES_2 + k7;
    let t12 = in1[t11];
    let t13 = t10 * t12;
    v6 = v6 + t13;
  }
  let t14 = ((t1 * NUMBER_9 + t2) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  out[t14] = v6;
}
`,
  convolution_9: /* wgsl */ `
override NUMBER_9: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * NUMBER_9) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / NUMBER_9;
  let t2 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % NUMBER_9;
  let t3 = (i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = t2 / NUMBER_9;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < NUMBER_9; k7++) {
    let t14 = t5 * NUMBER_9 + k7;
    let t17 = in1[t14];
    let t18 = in2[t14];
    let t19 = t18 + 1e-05f;
    let t20 = inverseSqrt(t19);
    let t21 = t17 * t20;
    let t23 = in3[t14];
    let t24 = in4[t14];
    let t25 = t24 * t21;
    let t26 = t23 - t25;
    for (var k8 = 0; k8 < 3; k8++) {
      let t10 = t3 * 2 + k8 - 1;
      let t11 = clamp(t10, 0, (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1 - 1));
      for (var k9 = 0; k9 < 3; k9++) {
        let t12 = t4 * 2 + k9 - 1;
        let t13 = clamp(t12, 0, (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1 - 1));
        let t15 = ((t1 * NUMBER_9 + t14) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t11) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t13;
        let t16 = in0[t15];
        let t22 = t16 * t21;
        let t27 = t22 + t26;
        let t28 = max(t27, 0.0);
        let t29 = ((t2 * NUMBER_9 + k7) * 3 + k8) * 3 + k9;
        let t30 = in5[t29];
        let t31 = select(0.0, t28 * t30, t10 >= 0 && t10 < ((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1 && t12 >= 0 && t12 < ((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
        v6 = v6 + t31;
      }
    }
  }
  let t32 = ((t1 * NUMBER_9 + t2) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  out[t32] = v6;
}
`,
  convolution_10: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_3: i32;
override NUMBER_9: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_3) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_3;
  let t2 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_3;
  let t3 = (i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = t2 / BACKBONE_CONFIG_HIDDEN_SIZES_3;
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < NUMBER_9; k7++) {
    let t8 = t5 * NUMBER_9 + k7;
    let t9 = ((t1 * NUMBER_9 + t8) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
    let t10 = in0[t9];
    let t11 = in1[t8];
    let t12 = in2[t8];
    let t13 = t12 + 1e-05f;
    let t14 = inverseSqrt(t13);
    let t15 = t11 * t14;
    let t16 = t10 * t15;
    let t17 = in3[t8];
    let t18 = in4[t8];
    let t19 = t18 * t15;
    let t20 = t17 - t19;
    let t21 = t16 + t20;
    let t22 = max(t21, 0.0);
    let t23 = t2 * NUMBER_9 + k7;
    let t24 = in5[t23];
    let t25 = t22 * t24;
    v6 = v6 + t25;
  }
  let t26 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_3 + t2) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  out[t26] = v6;
}
`,
  convolution_11: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_2: i32;
override BACKBONE_CONFIG_HIDDEN_SIZES_3: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_3) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_3;
  let t2 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_3;
  let t3 = (i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = t2 / BACKBONE_CONFIG_HIDDEN_SIZES_3;
  var v6: f32 = 0.0;
  let t8 = t3 * 2;
  let t9 = t4 * 2;
  for (var k7 = 0; k7 < BACKBONE_CONFIG_HIDDEN_SIZES_2; k7++) {
    let t10 = t5 * BACKBONE_CONFIG_HIDDEN_SIZES_2 + k7;
    let t11 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_2 + t10) * (((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t8) * (((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t9;
    let t12 = in0[t11];
    let t13 = t2 * BACKBONE_CONFIG_HIDDEN_SIZES_2 + k7;
    let t14 = in1[t13];
    let t15 = t12 * t14;
    v6 = v6 + t15;
  }
  let t16 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_3 + t2) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  out[t16] = v6;
}
`,
  add_10: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_3: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_3) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_3;
  let t2 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_3;
  let t3 = (i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_3 + t2) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  let t6 = in0[t5];
  let t7 = in1[t2];
  let t8 = in2[t2];
  let t9 = t8 + 1e-05f;
  let t10 = inverseSqrt(t9);
  let t11 = t7 * t10;
  let t12 = t6 * t11;
  let t13 = in3[t2];
  let t14 = in4[t2];
  let t15 = t14 * t11;
  let t16 = t13 - t15;
  let t17 = t12 + t16;
  out[t5] = t17;
}
`,
  add_11: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_3: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_3) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_3;
  let t2 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_3;
  let t3 = (i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_3 + t2) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  let t6 = in0[t5];
  let t7 = in1[t5];
  let t8 = t6 + t7;
  out[t5] = t8;
}
`,
  relu_4: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_3: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * BACKBONE_CONFIG_HIDDEN_SIZES_3) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / BACKBONE_CONFIG_HIDDEN_SIZES_3;
  let t2 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % BACKBONE_CONFIG_HIDDEN_SIZES_3;
  let t3 = (i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_3 + t2) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  let t6 = in0[t5];
  let t7 = max(t6, 0.0);
  out[t5] = t7;
}
`,
  convolution_12: /* wgsl */ `
override BACKBONE_CONFIG_HIDDEN_SIZES_3: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= ((sizes.batch * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t2 = ((i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t3 = (i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t4 = i % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t5 = t2 / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  var v6: f32 = 0.0;
  for (var k7 = 0; k7 < BACKBONE_CONFIG_HIDDEN_SIZES_3; k7++) {
    let t8 = t5 * BACKBONE_CONFIG_HIDDEN_SIZES_3 + k7;
    let t9 = ((t1 * BACKBONE_CONFIG_HIDDEN_SIZES_3 + t8) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
    let t10 = in0[t9];
    let t11 = t2 * BACKBONE_CONFIG_HIDDEN_SIZES_3 + k7;
    let t12 = in1[t11];
    let t13 = t10 * t12;
    v6 = v6 + t13;
  }
  let t14 = in2[t2];
  let t15 = v6 + t14;
  let t16 = ((t1 * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + t2) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t4;
  out[t16] = t15;
}
`,
  cumsum: /* wgsl */ `
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<i32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = (i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t2 = (i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t3 = i % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  var v4: f32 = 0.0;
  let t7 = min(i32(floor((f32(t3)) * (f32(sizes.pixel_mask_2) / f32(((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_2 - 1));
  for (var k5 = 0; k5 < t2 + 1; k5++) {
    let t6 = min(i32(floor((f32(k5)) * (f32(sizes.pixel_mask_1) / f32(((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_1 - 1));
    let t8 = (t1 * sizes.pixel_mask_1 + t6) * sizes.pixel_mask_2 + t7;
    let t9 = in0[t8];
    let t10 = f32(t9);
    let t11 = (t10 != 0.0);
    let t12 = f32(t11);
    v4 = v4 + t12;
  }
  let t13 = (t1 * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t2) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3;
  out[t13] = v4;
}
`,
  cumsum_2: /* wgsl */ `
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<i32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = (i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t2 = (i / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t3 = i % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  var v4: f32 = 0.0;
  let t6 = min(i32(floor((f32(t2)) * (f32(sizes.pixel_mask_1) / f32(((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_1 - 1));
  for (var k5 = 0; k5 < t3 + 1; k5++) {
    let t7 = min(i32(floor((f32(k5)) * (f32(sizes.pixel_mask_2) / f32(((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_2 - 1));
    let t8 = (t1 * sizes.pixel_mask_1 + t6) * sizes.pixel_mask_2 + t7;
    let t9 = in0[t8];
    let t10 = f32(t9);
    let t11 = (t10 != 0.0);
    let t12 = f32(t11);
    v4 = v4 + t12;
  }
  let t13 = (t1 * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t2) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t3;
  out[t13] = v4;
}
`,
  add_12: /* wgsl */ `
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
fn power(x: f32, y: f32) -> f32 {
  let p = pow(abs(x), y);
  return select(p, -p, x < 0.0 && abs(y % 2.0) == 1.0);
}
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override NUMBER_16: i32;
override NUMBER_17: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((batch * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t2 = in0[t1];
  let t3 = k - NUMBER_16;
  let t4 = max(t3, 0);
  let t7 = ((((((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t8 = in1[t7];
  let t9 = ((((((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1 - 1;
  let t10 = in1[t9];
  let t11 = t10 + 1e-06f;
  let t12 = t8 / t11;
  let t13 = t12 * 6.283185307179586f;
  let t14 = (((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) % NUMBER_17) * 2 + 1;
  let t15 = f32(t14);
  let t16 = floor(t15 / f32(2));
  let t17 = t16 * f32(2);
  let t18 = t17 / f32(NUMBER_16);
  let t19 = power(f32(10000), t18);
  let t20 = t13 / t19;
  let t21 = wave(t20, 1);
  let t22 = (((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) % 2;
  let t23 = (((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) % NUMBER_17) * 2;
  let t24 = f32(t23);
  let t25 = floor(t24 / f32(2));
  let t26 = t25 * f32(2);
  let t27 = t26 / f32(NUMBER_16);
  let t28 = power(f32(10000), t27);
  let t29 = t13 / t28;
  let t30 = wave(t29, 0);
  let t31 = select(t30, t21, t22 >= 1);
  let t34 = ((((((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t35 = in2[t34];
  let t36 = ((((((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1 - 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t37 = in2[t36];
  let t38 = t37 + 1e-06f;
  let t39 = t35 / t38;
  let t40 = t39 * 6.283185307179586f;
  let t41 = (((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) % NUMBER_17) * 2 + 1;
  let t42 = f32(t41);
  let t43 = floor(t42 / f32(2));
  let t44 = t43 * f32(2);
  let t45 = t44 / f32(NUMBER_16);
  let t46 = power(f32(10000), t45);
  let t47 = t40 / t46;
  let t48 = wave(t47, 1);
  let t49 = (((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) % 2;
  let t50 = (((((batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) % NUMBER_17) * 2;
  let t51 = f32(t50);
  let t52 = floor(t51 / f32(2));
  let t53 = t52 * f32(2);
  let t54 = t53 / f32(NUMBER_16);
  let t55 = power(f32(10000), t54);
  let t56 = t40 / t55;
  let t57 = wave(t56, 0);
  let t58 = select(t57, t48, t49 >= 1);
  let t59 = select(t58, t31, k >= NUMBER_16);
  let t60 = t2 + t59;
  return t60;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in3[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in4[n];
  let t2 = sum + t1;
  let t3 = (batch * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
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

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  bmm: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override NUMBER_19: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + k) / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + (((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + k) / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + ((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + k) % (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (((((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + n) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + k) / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + (((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + n) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + k) / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + ((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + n) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + k) % (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = (batch * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < NUMBER_19; k++) {
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
  if (m >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  multiply(i32(id.z), m, n);
}
`,
  add_13: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((batch * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + m % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in2[n];
  let t2 = sum + t1;
  let t3 = (batch * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
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

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) { return; }
  let t1 = i / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1));
  let t2 = i % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1));
  var v4: f32 = 0.0;
  var v11: f32 = 0.0;
  for (var k12 = 0; k12 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k12++) {
    let t13 = ((t1 * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k12) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t2 / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t2 % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
    let t14 = in0[t13];
    let t15 = (t1 * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k12;
    let t16 = in1[t15];
    let t17 = t14 + t16;
    v11 = v11 + t17;
  }
  let t18 = v11 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  for (var k5 = 0; k5 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k5++) {
    let t6 = ((t1 * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k5) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t2 / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t2 % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
    let t7 = in0[t6];
    let t8 = (t1 * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k5;
    let t9 = in1[t8];
    let t10 = t7 + t9;
    let t19 = t10 - t18;
    let t20 = t19 * t19;
    v4 = v4 + t20;
  }
  let t21 = v4 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t22 = inverseSqrt(t21 + 1e-05f);
  for (var k3 = 0; k3 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k3++) {
    let t23 = ((t1 * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k3) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t2 / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + t2 % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
    let t24 = in0[t23];
    let t25 = (t1 * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k3;
    let t26 = in1[t25];
    let t27 = t24 + t26;
    let t28 = (t27 - t18) * t22;
    let t29 = in2[k3];
    let t30 = t28 * t29;
    let t31 = in3[k3];
    let t32 = t30 + t31;
    out[t25] = t32;
  }
}
`,
  product: /* wgsl */ `
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
fn power(x: f32, y: f32) -> f32 {
  let p = pow(abs(x), y);
  return select(p, -p, x < 0.0 && abs(y % 2.0) == 1.0);
}
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override NUMBER_16: i32;
override NUMBER_17: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
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
  let t1 = ((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  let t3 = k - NUMBER_16;
  let t4 = max(t3, 0);
  let t7 = (((((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t8 = in1[t7];
  let t9 = (((((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1 - 1;
  let t10 = in1[t9];
  let t11 = t10 + 1e-06f;
  let t12 = t8 / t11;
  let t13 = t12 * 6.283185307179586f;
  let t14 = ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) % NUMBER_17) * 2 + 1;
  let t15 = f32(t14);
  let t16 = floor(t15 / f32(2));
  let t17 = t16 * f32(2);
  let t18 = t17 / f32(NUMBER_16);
  let t19 = power(f32(10000), t18);
  let t20 = t13 / t19;
  let t21 = wave(t20, 1);
  let t22 = ((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) % 2;
  let t23 = ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) % NUMBER_17) * 2;
  let t24 = f32(t23);
  let t25 = floor(t24 / f32(2));
  let t26 = t25 * f32(2);
  let t27 = t26 / f32(NUMBER_16);
  let t28 = power(f32(10000), t27);
  let t29 = t13 / t28;
  let t30 = wave(t29, 0);
  let t31 = select(t30, t21, t22 >= 1);
  let t34 = (((((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t35 = in2[t34];
  let t36 = (((((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1 - 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t37 = in2[t36];
  let t38 = t37 + 1e-06f;
  let t39 = t35 / t38;
  let t40 = t39 * 6.283185307179586f;
  let t41 = ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) % NUMBER_17) * 2 + 1;
  let t42 = f32(t41);
  let t43 = floor(t42 / f32(2));
  let t44 = t43 * f32(2);
  let t45 = t44 / f32(NUMBER_16);
  let t46 = power(f32(10000), t45);
  let t47 = t40 / t46;
  let t48 = wave(t47, 1);
  let t49 = ((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) % 2;
  let t50 = ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) % NUMBER_17) * 2;
  let t51 = f32(t50);
  let t52 = floor(t51 / f32(2));
  let t53 = t52 * f32(2);
  let t54 = t53 / f32(NUMBER_16);
  let t55 = power(f32(10000), t54);
  let t56 = t40 / t55;
  let t57 = wave(t56, 0);
  let t58 = select(t57, t48, t49 >= 1);
  let t59 = select(t58, t31, k >= NUMBER_16);
  let t60 = t2 + t59;
  return t60;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in3[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in4[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn load_b_1(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in5[t1];
  return t2;
}

fn finish_1(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in6[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = ((sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
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

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let batch = i32(id.z) / 2;
  switch (i32(id.z) % 2) {
    case 0: { multiply(batch, m, n); }
    default: { multiply_1(batch, m, n); }
  }
}
`,
  bmm_2: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override NUMBER_19: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + k) / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + (((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + k) / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + ((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + k) % (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = ((sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + n) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + k) / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + (((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + n) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + k) / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + ((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + n) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + k) % (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t2 = in0[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = (batch * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < NUMBER_19; k++) {
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
  if (m >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  multiply(i32(id.z), m, n);
}
`,
  softmax: /* wgsl */ `
override ENCODER_ATTENTION_HEADS: i32;
override NUMBER_20: f32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<i32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) { return; }
  let t1 = (i / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / ENCODER_ATTENTION_HEADS;
  let t2 = (i / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % ENCODER_ATTENTION_HEADS;
  let t3 = i % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1));
  var v5: f32 = -3.4028234663852886e38f;
  let t10 = t3 + 0;
  let t11 = t10 >= 0;
  let t12 = true && t11;
  let t13 = select(t1, t1 + sizes.batch, t1 < 0);
  for (var k6 = 0; k6 < (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1); k6++) {
    let t7 = ((t1 * ENCODER_ATTENTION_HEADS + t2) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + t3) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + k6;
    let t8 = in0[t7];
    let t9 = t8 * f32(NUMBER_20);
    let t14 = k6 + 0;
    let t15 = select(t14, t14 + ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)), t14 < 0);
    let t16 = min(i32(floor((f32(t15 / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (f32(sizes.pixel_mask_1) / f32(((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_1 - 1));
    let t17 = min(i32(floor((f32(t15 % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (f32(sizes.pixel_mask_2) / f32(((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_2 - 1));
    let t18 = (t13 * sizes.pixel_mask_1 + t16) * sizes.pixel_mask_2 + t17;
    let t19 = in1[t18];
    let t20 = f32(t19);
    let t21 = (t20 != 0.0);
    let t22 = t12 && t21;
    let t23 = select(-3.4028234663852886e+38f, 0.0f, t22);
    let t24 = t9 + t23;
    v5 = max(v5, t24);
  }
  var v41: f32 = 0.0;
  for (var k42 = 0; k42 < (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1); k42++) {
    let t43 = ((t1 * ENCODER_ATTENTION_HEADS + t2) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + t3) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + k42;
    let t44 = in0[t43];
    let t45 = t44 * f32(NUMBER_20);
    let t46 = k42 + 0;
    let t47 = select(t46, t46 + ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)), t46 < 0);
    let t48 = min(i32(floor((f32(t47 / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (f32(sizes.pixel_mask_1) / f32(((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_1 - 1));
    let t49 = min(i32(floor((f32(t47 % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (f32(sizes.pixel_mask_2) / f32(((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_2 - 1));
    let t50 = (t13 * sizes.pixel_mask_1 + t48) * sizes.pixel_mask_2 + t49;
    let t51 = in1[t50];
    let t52 = f32(t51);
    let t53 = (t52 != 0.0);
    let t54 = t12 && t53;
    let t55 = select(-3.4028234663852886e+38f, 0.0f, t54);
    let t56 = t45 + t55;
    let t57 = t56 - v5;
    let t58 = exp(t57);
    v41 = v41 + t58;
  }
  for (var k4 = 0; k4 < (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1); k4++) {
    let t25 = ((t1 * ENCODER_ATTENTION_HEADS + t2) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + t3) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + k4;
    let t26 = in0[t25];
    let t27 = t26 * f32(NUMBER_20);
    let t28 = k4 + 0;
    let t29 = select(t28, t28 + ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)), t28 < 0);
    let t30 = min(i32(floor((f32(t29 / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (f32(sizes.pixel_mask_1) / f32(((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_1 - 1));
    let t31 = min(i32(floor((f32(t29 % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (f32(sizes.pixel_mask_2) / f32(((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_2 - 1));
    let t32 = (t13 * sizes.pixel_mask_1 + t30) * sizes.pixel_mask_2 + t31;
    let t33 = in1[t32];
    let t34 = f32(t33);
    let t35 = (t34 != 0.0);
    let t36 = t12 && t35;
    let t37 = select(-3.4028234663852886e+38f, 0.0f, t36);
    let t38 = t27 + t37;
    let t39 = t38 - v5;
    let t40 = exp(t39);
    let t59 = t40 / v41;
    out[t25] = t59;
  }
}
`,
  bmm_3: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override NUMBER_19: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / ENCODER_ATTENTION_HEADS) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (((((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + k) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + n) / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + (((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + k) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + n) / (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS)) % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + ((((batch / ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + k) * ENCODER_ATTENTION_HEADS + batch % ENCODER_ATTENTION_HEADS) * NUMBER_19 + n) % (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= NUMBER_19) { return; }
  let t1 = (batch * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m) * NUMBER_19 + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1); k++) {
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
  if (m >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= NUMBER_19) { return; }
  multiply(i32(id.z), m, n);
}
`,
  addmm: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override ENCODER_ATTENTION_HEADS: i32;
override NUMBER_19: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k) / NUMBER_19) / ENCODER_ATTENTION_HEADS) / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ENCODER_ATTENTION_HEADS + ((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k) / NUMBER_19) % ENCODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + (((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k) / NUMBER_19) / ENCODER_ATTENTION_HEADS) % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * NUMBER_19 + (((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k) % NUMBER_19;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
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
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  relu_5: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override ENCODER_FFN_DIM: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= ENCODER_FFN_DIM) { return; }
  let t1 = m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1));
  let t2 = m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1));
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = max(t4, 0.0);
  let t6 = (t1 * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + t2) * ENCODER_FFN_DIM + n;
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
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= ENCODER_FFN_DIM) { return; }
  multiply(i32(id.z), m, n);
}
`,
  addmm_2: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override ENCODER_FFN_DIM: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ENCODER_FFN_DIM + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * ENCODER_FFN_DIM + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
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
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm_2: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) { return; }
  let t1 = i / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1));
  let t2 = i % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1));
  var v4: f32 = 0.0;
  var v10: f32 = 0.0;
  for (var k11 = 0; k11 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k11++) {
    let t12 = (t1 * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k11;
    let t13 = in0[t12];
    let t14 = in1[t12];
    let t15 = t13 + t14;
    v10 = v10 + t15;
  }
  let t16 = v10 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  for (var k5 = 0; k5 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k5++) {
    let t6 = (t1 * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k5;
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
    let t21 = (t1 * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k3;
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
  product_2: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m % NUM_QUERIES) % NUM_QUERIES) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k % (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t2 = in0[t1];
  let t3 = 0.0f + t2;
  return t3;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
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
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in4[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = (NUM_QUERIES * sizes.batch) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
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

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let batch = i32(id.z) / 2;
  switch (i32(id.z) % 2) {
    case 0: { multiply(batch, m, n); }
    default: { multiply_1(batch, m, n); }
  }
}
`,
  addmm_3: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  return 0.0f;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in1[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
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

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm_3: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * NUM_QUERIES) { return; }
  let t1 = i / NUM_QUERIES;
  let t2 = i % NUM_QUERIES;
  var v4: f32 = 0.0;
  var v9: f32 = 0.0;
  for (var k10 = 0; k10 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k10++) {
    let t11 = (t1 * NUM_QUERIES + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k10;
    let t12 = in0[t11];
    let t13 = 0.0f + t12;
    v9 = v9 + t13;
  }
  let t14 = v9 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  for (var k5 = 0; k5 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k5++) {
    let t6 = (t1 * NUM_QUERIES + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k5;
    let t7 = in0[t6];
    let t8 = 0.0f + t7;
    let t15 = t8 - t14;
    let t16 = t15 * t15;
    v4 = v4 + t16;
  }
  let t17 = v4 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t18 = inverseSqrt(t17 + 1e-05f);
  for (var k3 = 0; k3 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k3++) {
    let t19 = (t1 * NUM_QUERIES + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k3;
    let t20 = in0[t19];
    let t21 = 0.0f + t20;
    let t22 = (t21 - t14) * t18;
    let t23 = in1[k3];
    let t24 = t22 * t23;
    let t25 = in2[k3];
    let t26 = t24 + t25;
    out[t19] = t26;
  }
}
`,
  product_3: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / NUM_QUERIES) * NUM_QUERIES + m % NUM_QUERIES) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  let t3 = ((m % NUM_QUERIES) % NUM_QUERIES) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k % (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t4 = in1[t3];
  let t5 = t2 + t4;
  return t5;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in2[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in3[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
  out[t3] = t2;
}

fn load_b_1(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in4[t1];
  return t2;
}

fn finish_1(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in5[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = (NUM_QUERIES * sizes.batch) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
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

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let batch = i32(id.z) / 2;
  switch (i32(id.z) % 2) {
    case 0: { multiply(batch, m, n); }
    default: { multiply_1(batch, m, n); }
  }
}
`,
  bmm_4: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((batch / DECODER_ATTENTION_HEADS) * NUM_QUERIES + m) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + (batch % DECODER_ATTENTION_HEADS) * D_MODEL_PER_DECODER_ATTENTION_HEADS + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = (NUM_QUERIES * sizes.batch + (batch / DECODER_ATTENTION_HEADS) * NUM_QUERIES + n) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + (batch % DECODER_ATTENTION_HEADS) * D_MODEL_PER_DECODER_ATTENTION_HEADS + k;
  let t2 = in0[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES || n >= NUM_QUERIES) { return; }
  let t1 = (batch * NUM_QUERIES + m) * NUM_QUERIES + n;
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
  if (m >= NUM_QUERIES || n >= NUM_QUERIES) { return; }
  multiply(i32(id.z), m, n);
}
`,
  softmax_2: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override NUMBER_21: f32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * DECODER_ATTENTION_HEADS) * NUM_QUERIES) { return; }
  let t1 = (i / NUM_QUERIES) / DECODER_ATTENTION_HEADS;
  let t2 = (i / NUM_QUERIES) % DECODER_ATTENTION_HEADS;
  let t3 = i % NUM_QUERIES;
  var v5: f32 = -3.4028234663852886e38f;
  for (var k6 = 0; k6 < NUM_QUERIES; k6++) {
    let t7 = ((t1 * DECODER_ATTENTION_HEADS + t2) * NUM_QUERIES + t3) * NUM_QUERIES + k6;
    let t8 = in0[t7];
    let t9 = t8 * f32(NUMBER_21);
    v5 = max(v5, t9);
  }
  var v15: f32 = 0.0;
  for (var k16 = 0; k16 < NUM_QUERIES; k16++) {
    let t17 = ((t1 * DECODER_ATTENTION_HEADS + t2) * NUM_QUERIES + t3) * NUM_QUERIES + k16;
    let t18 = in0[t17];
    let t19 = t18 * f32(NUMBER_21);
    let t20 = t19 - v5;
    let t21 = exp(t20);
    v15 = v15 + t21;
  }
  for (var k4 = 0; k4 < NUM_QUERIES; k4++) {
    let t10 = ((t1 * DECODER_ATTENTION_HEADS + t2) * NUM_QUERIES + t3) * NUM_QUERIES + k4;
    let t11 = in0[t10];
    let t12 = t11 * f32(NUMBER_21);
    let t13 = t12 - v5;
    let t14 = exp(t13);
    let t22 = t14 / v15;
    out[t10] = t22;
  }
}
`,
  addmm_4: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / NUM_QUERIES) * NUM_QUERIES + m % NUM_QUERIES) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
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
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  bmm_5: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / DECODER_ATTENTION_HEADS) * DECODER_ATTENTION_HEADS + batch % DECODER_ATTENTION_HEADS) * NUM_QUERIES + m) * NUM_QUERIES + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = ((batch / DECODER_ATTENTION_HEADS) * NUM_QUERIES + k) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + (batch % DECODER_ATTENTION_HEADS) * D_MODEL_PER_DECODER_ATTENTION_HEADS + n;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES || n >= D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = (batch * NUM_QUERIES + m) * D_MODEL_PER_DECODER_ATTENTION_HEADS + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < NUM_QUERIES; k++) {
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
  if (m >= NUM_QUERIES || n >= D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  addmm_5: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / NUM_QUERIES) * NUM_QUERIES + m % NUM_QUERIES) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  let t3 = ((m % NUM_QUERIES) % NUM_QUERIES) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k % (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t4 = in1[t3];
  let t5 = t2 + t4;
  return t5;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in2[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in3[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
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

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  addmm_6: /* wgsl */ `
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
fn power(x: f32, y: f32) -> f32 {
  let p = pow(abs(x), y);
  return select(p, -p, x < 0.0 && abs(y % 2.0) == 1.0);
}
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override NUMBER_16: i32;
override NUMBER_17: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  let t3 = k - NUMBER_16;
  let t4 = max(t3, 0);
  let t7 = (((((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t8 = in1[t7];
  let t9 = (((((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1 - 1;
  let t10 = in1[t9];
  let t11 = t10 + 1e-06f;
  let t12 = t8 / t11;
  let t13 = t12 * 6.283185307179586f;
  let t14 = ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) % NUMBER_17) * 2 + 1;
  let t15 = f32(t14);
  let t16 = floor(t15 / f32(2));
  let t17 = t16 * f32(2);
  let t18 = t17 / f32(NUMBER_16);
  let t19 = power(f32(10000), t18);
  let t20 = t13 / t19;
  let t21 = wave(t20, 1);
  let t22 = ((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) % 2;
  let t23 = ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + t4) / 2) % NUMBER_17) * 2;
  let t24 = f32(t23);
  let t25 = floor(t24 / f32(2));
  let t26 = t25 * f32(2);
  let t27 = t26 / f32(NUMBER_16);
  let t28 = power(f32(10000), t27);
  let t29 = t13 / t28;
  let t30 = wave(t29, 0);
  let t31 = select(t30, t21, t22 >= 1);
  let t34 = (((((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) % (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t35 = in2[t34];
  let t36 = (((((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) / (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1 - 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) / NUMBER_17) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1);
  let t37 = in2[t36];
  let t38 = t37 + 1e-06f;
  let t39 = t35 / t38;
  let t40 = t39 * 6.283185307179586f;
  let t41 = ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) % NUMBER_17) * 2 + 1;
  let t42 = f32(t41);
  let t43 = floor(t42 / f32(2));
  let t44 = t43 * f32(2);
  let t45 = t44 / f32(NUMBER_16);
  let t46 = power(f32(10000), t45);
  let t47 = t40 / t46;
  let t48 = wave(t47, 1);
  let t49 = ((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) % 2;
  let t50 = ((((((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + (m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * NUMBER_16 + k) / 2) % NUMBER_17) * 2;
  let t51 = f32(t50);
  let t52 = floor(t51 / f32(2));
  let t53 = t52 * f32(2);
  let t54 = t53 / f32(NUMBER_16);
  let t55 = power(f32(10000), t54);
  let t56 = t40 / t55;
  let t57 = wave(t56, 0);
  let t58 = select(t57, t48, t49 >= 1);
  let t59 = select(t58, t31, k >= NUMBER_16);
  let t60 = t2 + t59;
  return t60;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in3[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = in4[n];
  let t2 = sum * 1.0f + t1 * 1.0f;
  let t3 = m * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
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

@compute @workgroup_size(8, 8)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let m = i32(id.y) * 4;
  let n = i32(id.x) * 4;
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  bmm_6: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((batch / DECODER_ATTENTION_HEADS) * NUM_QUERIES + m) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + (batch % DECODER_ATTENTION_HEADS) * D_MODEL_PER_DECODER_ATTENTION_HEADS + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = ((batch / DECODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + n) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + (batch % DECODER_ATTENTION_HEADS) * D_MODEL_PER_DECODER_ATTENTION_HEADS + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES || n >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  let t1 = (batch * NUM_QUERIES + m) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + n;
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
  if (m >= NUM_QUERIES || n >= (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) { return; }
  multiply(i32(id.z), m, n);
}
`,
  softmax_3: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override NUMBER_21: f32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<i32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= (sizes.batch * DECODER_ATTENTION_HEADS) * NUM_QUERIES) { return; }
  let t1 = (i / NUM_QUERIES) / DECODER_ATTENTION_HEADS;
  let t2 = (i / NUM_QUERIES) % DECODER_ATTENTION_HEADS;
  let t3 = i % NUM_QUERIES;
  var v5: f32 = -3.4028234663852886e38f;
  let t10 = t3 + 0;
  let t11 = t10 >= 0;
  let t12 = true && t11;
  let t13 = select(t1, t1 + sizes.batch, t1 < 0);
  for (var k6 = 0; k6 < (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1); k6++) {
    let t7 = ((t1 * DECODER_ATTENTION_HEADS + t2) * NUM_QUERIES + t3) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + k6;
    let t8 = in0[t7];
    let t9 = t8 * f32(NUMBER_21);
    let t14 = k6 + 0;
    let t15 = select(t14, t14 + ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)), t14 < 0);
    let t16 = min(i32(floor((f32(t15 / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (f32(sizes.pixel_mask_1) / f32(((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_1 - 1));
    let t17 = min(i32(floor((f32(t15 % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (f32(sizes.pixel_mask_2) / f32(((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_2 - 1));
    let t18 = (t13 * sizes.pixel_mask_1 + t16) * sizes.pixel_mask_2 + t17;
    let t19 = in1[t18];
    let t20 = f32(t19);
    let t21 = (t20 != 0.0);
    let t22 = t12 && t21;
    let t23 = select(-3.4028234663852886e+38f, 0.0f, t22);
    let t24 = t9 + t23;
    v5 = max(v5, t24);
  }
  var v41: f32 = 0.0;
  for (var k42 = 0; k42 < (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1); k42++) {
    let t43 = ((t1 * DECODER_ATTENTION_HEADS + t2) * NUM_QUERIES + t3) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + k42;
    let t44 = in0[t43];
    let t45 = t44 * f32(NUMBER_21);
    let t46 = k42 + 0;
    let t47 = select(t46, t46 + ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)), t46 < 0);
    let t48 = min(i32(floor((f32(t47 / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (f32(sizes.pixel_mask_1) / f32(((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_1 - 1));
    let t49 = min(i32(floor((f32(t47 % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (f32(sizes.pixel_mask_2) / f32(((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_2 - 1));
    let t50 = (t13 * sizes.pixel_mask_1 + t48) * sizes.pixel_mask_2 + t49;
    let t51 = in1[t50];
    let t52 = f32(t51);
    let t53 = (t52 != 0.0);
    let t54 = t12 && t53;
    let t55 = select(-3.4028234663852886e+38f, 0.0f, t54);
    let t56 = t45 + t55;
    let t57 = t56 - v5;
    let t58 = exp(t57);
    v41 = v41 + t58;
  }
  for (var k4 = 0; k4 < (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1); k4++) {
    let t25 = ((t1 * DECODER_ATTENTION_HEADS + t2) * NUM_QUERIES + t3) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + k4;
    let t26 = in0[t25];
    let t27 = t26 * f32(NUMBER_21);
    let t28 = k4 + 0;
    let t29 = select(t28, t28 + ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)), t28 < 0);
    let t30 = min(i32(floor((f32(t29 / (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (f32(sizes.pixel_mask_1) / f32(((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_1 - 1));
    let t31 = min(i32(floor((f32(t29 % (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (f32(sizes.pixel_mask_2) / f32(((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)))), (sizes.pixel_mask_2 - 1));
    let t32 = (t13 * sizes.pixel_mask_1 + t30) * sizes.pixel_mask_2 + t31;
    let t33 = in1[t32];
    let t34 = f32(t33);
    let t35 = (t34 != 0.0);
    let t36 = t12 && t35;
    let t37 = select(-3.4028234663852886e+38f, 0.0f, t36);
    let t38 = t27 + t37;
    let t39 = t38 - v5;
    let t40 = exp(t39);
    let t59 = t40 / v41;
    out[t25] = t59;
  }
}
`,
  addmm_7: /* wgsl */ `
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + m % ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1))) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
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
  if (m >= (sizes.batch * (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  bmm_7: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((batch / DECODER_ATTENTION_HEADS) * DECODER_ATTENTION_HEADS + batch % DECODER_ATTENTION_HEADS) * NUM_QUERIES + m) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = ((batch / DECODER_ATTENTION_HEADS) * ((((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1)) + k) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + (batch % DECODER_ATTENTION_HEADS) * D_MODEL_PER_DECODER_ATTENTION_HEADS + n;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES || n >= D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = (batch * NUM_QUERIES + m) * D_MODEL_PER_DECODER_ATTENTION_HEADS + n;
  out[t1] = sum;
}

fn multiply(batch: i32, m: i32, n: i32) {
  var sum_0_0 = 0.0; var sum_0_1 = 0.0; var sum_0_2 = 0.0; var sum_0_3 = 0.0;
  var sum_1_0 = 0.0; var sum_1_1 = 0.0; var sum_1_2 = 0.0; var sum_1_3 = 0.0;
  var sum_2_0 = 0.0; var sum_2_1 = 0.0; var sum_2_2 = 0.0; var sum_2_3 = 0.0;
  var sum_3_0 = 0.0; var sum_3_1 = 0.0; var sum_3_2 = 0.0; var sum_3_3 = 0.0;
  for (var k = 0; k < (((((((1 + (sizes.pixel_values_2 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) * (((((((1 + (sizes.pixel_values_3 - 1) / 4) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1) + 2 - 3) / 2 + 1); k++) {
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
  if (m >= NUM_QUERIES || n >= D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  addmm_8: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = (((m / NUM_QUERIES) * DECODER_ATTENTION_HEADS + k / D_MODEL_PER_DECODER_ATTENTION_HEADS) * NUM_QUERIES + m % NUM_QUERIES) * D_MODEL_PER_DECODER_ATTENTION_HEADS + k % D_MODEL_PER_DECODER_ATTENTION_HEADS;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
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
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm_4: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * NUM_QUERIES) { return; }
  let t1 = i / NUM_QUERIES;
  let t2 = i % NUM_QUERIES;
  var v4: f32 = 0.0;
  var v10: f32 = 0.0;
  for (var k11 = 0; k11 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k11++) {
    let t12 = (t1 * NUM_QUERIES + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k11;
    let t13 = in0[t12];
    let t14 = in1[t12];
    let t15 = t13 + t14;
    v10 = v10 + t15;
  }
  let t16 = v10 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  for (var k5 = 0; k5 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k5++) {
    let t6 = (t1 * NUM_QUERIES + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k5;
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
    let t21 = (t1 * NUM_QUERIES + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k3;
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
  relu_6: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override DECODER_FFN_DIM: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / NUM_QUERIES) * NUM_QUERIES + m % NUM_QUERIES) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_FFN_DIM) { return; }
  let t1 = m / NUM_QUERIES;
  let t2 = m % NUM_QUERIES;
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = max(t4, 0.0);
  let t6 = (t1 * NUM_QUERIES + t2) * DECODER_FFN_DIM + n;
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
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_FFN_DIM) { return; }
  multiply(i32(id.z), m, n);
}
`,
  addmm_9: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override DECODER_FFN_DIM: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / NUM_QUERIES) * NUM_QUERIES + m % NUM_QUERIES) * DECODER_FFN_DIM + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * DECODER_FFN_DIM + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
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
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  native_layer_norm_5: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(5) var<storage, read> in3: array<f32>;
@group(0) @binding(6) var<storage, read> in4: array<f32>;
@group(0) @binding(7) var<storage, read> in5: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let i = i32(id.x + id.y * groups.x * 64u);
  if (i >= sizes.batch * NUM_QUERIES) { return; }
  let t1 = i / NUM_QUERIES;
  let t2 = i % NUM_QUERIES;
  var v4: f32 = 0.0;
  var v6: f32 = 0.0;
  var v12: f32 = 0.0;
  for (var k13 = 0; k13 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k13++) {
    let t14 = (t1 * NUM_QUERIES + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k13;
    let t15 = in0[t14];
    let t16 = in1[t14];
    let t17 = t15 + t16;
    v12 = v12 + t17;
  }
  let t18 = v12 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  for (var k7 = 0; k7 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k7++) {
    let t8 = (t1 * NUM_QUERIES + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k7;
    let t9 = in0[t8];
    let t10 = in1[t8];
    let t11 = t9 + t10;
    let t19 = t11 - t18;
    let t20 = t19 * t19;
    v6 = v6 + t20;
  }
  let t21 = v6 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t22 = inverseSqrt(t21 + 1e-05f);
  var v32: f32 = 0.0;
  for (var k33 = 0; k33 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k33++) {
    let t34 = (t1 * NUM_QUERIES + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k33;
    let t35 = in0[t34];
    let t36 = in1[t34];
    let t37 = t35 + t36;
    let t38 = (t37 - t18) * t22;
    let t39 = in2[k33];
    let t40 = t38 * t39;
    let t41 = in3[k33];
    let t42 = t40 + t41;
    v32 = v32 + t42;
  }
  let t43 = v32 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  for (var k5 = 0; k5 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k5++) {
    let t23 = (t1 * NUM_QUERIES + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k5;
    let t24 = in0[t23];
    let t25 = in1[t23];
    let t26 = t24 + t25;
    let t27 = (t26 - t18) * t22;
    let t28 = in2[k5];
    let t29 = t27 * t28;
    let t30 = in3[k5];
    let t31 = t29 + t30;
    let t44 = t31 - t43;
    let t45 = t44 * t44;
    v4 = v4 + t45;
  }
  let t46 = v4 / f32(DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS);
  let t47 = inverseSqrt(t46 + 1e-05f);
  for (var k3 = 0; k3 < DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS; k3++) {
    let t48 = (t1 * NUM_QUERIES + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k3;
    let t49 = in0[t48];
    let t50 = in1[t48];
    let t51 = t49 + t50;
    let t52 = (t51 - t18) * t22;
    let t53 = in2[k3];
    let t54 = t52 * t53;
    let t55 = in3[k3];
    let t56 = t54 + t55;
    let t57 = (t56 - t43) * t47;
    let t58 = in4[k3];
    let t59 = t57 * t58;
    let t60 = in5[k3];
    let t61 = t59 + t60;
    out[t48] = t61;
  }
}
`,
  view: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
override ID2LABEL_LENGTH: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / NUM_QUERIES) * NUM_QUERIES + m % NUM_QUERIES) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES * sizes.batch || n >= ID2LABEL_LENGTH + 1) { return; }
  let t1 = m / NUM_QUERIES;
  let t2 = m % NUM_QUERIES;
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = (t1 * NUM_QUERIES + t2) * (ID2LABEL_LENGTH + 1) + n;
  out[t5] = t4;
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
  if (m >= NUM_QUERIES * sizes.batch || n >= ID2LABEL_LENGTH + 1) { return; }
  multiply(i32(id.z), m, n);
}
`,
  relu_7: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / NUM_QUERIES) * NUM_QUERIES + m % NUM_QUERIES) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  let t1 = m / NUM_QUERIES;
  let t2 = m % NUM_QUERIES;
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = max(t4, 0.0);
  let t6 = (t1 * NUM_QUERIES + t2) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + n;
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
  if (m >= NUM_QUERIES * sizes.batch || n >= DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) { return; }
  multiply(i32(id.z), m, n);
}
`,
  sigmoid: /* wgsl */ `
override NUM_QUERIES: i32;
override DECODER_ATTENTION_HEADS: i32;
override D_MODEL_PER_DECODER_ATTENTION_HEADS: i32;
struct Sizes { batch: i32, pixel_mask_1: i32, pixel_mask_2: i32, pixel_values_2: i32, pixel_values_3: i32 }
@group(0) @binding(0) var<uniform> sizes: Sizes;
@group(0) @binding(2) var<storage, read> in0: array<f32>;
@group(0) @binding(3) var<storage, read> in1: array<f32>;
@group(0) @binding(4) var<storage, read> in2: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
fn load_a(batch: i32, m: i32, k: i32) -> f32 {
  let t1 = ((m / NUM_QUERIES) * NUM_QUERIES + m % NUM_QUERIES) * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in0[t1];
  return t2;
}

fn load_b(batch: i32, k: i32, n: i32) -> f32 {
  let t1 = n * (DECODER_ATTENTION_HEADS * D_MODEL_PER_DECODER_ATTENTION_HEADS) + k;
  let t2 = in1[t1];
  return t2;
}

fn finish(batch: i32, m: i32, n: i32, sum: f32) {
  if (m >= NUM_QUERIES * sizes.batch || n >= 4) { return; }
  let t1 = m / NUM_QUERIES;
  let t2 = m % NUM_QUERIES;
  let t3 = in2[n];
  let t4 = sum * 1.0f + t3 * 1.0f;
  let t5 = 1.0 / (1.0 + exp(-t4));
  let t6 = (t1 * NUM_QUERIES + t2) * 4 + n;
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
  if (m >= NUM_QUERIES * sizes.batch || n >= 4) { return; }
  multiply(i32(id.z), m, n);
}
`,
};

/** What a configuration says that is silent. @type {import("./configured.js").Compiled["defaults"]} */
// prettier-ignore
export const defaults = {
  "activation_function": "relu",
  "auxiliary_loss": false,
  "backbone_config.depths.0": 3,
  "backbone_config.depths.1": 4,
  "backbone_config.depths.2": 6,
  "backbone_config.depths.3": 3,
  "backbone_config.downsample_in_bottleneck": false,
  "backbone_config.downsample_in_first_stage": false,
  "backbone_config.embedding_size": 64,
  "backbone_config.hidden_act": "relu",
  "backbone_config.hidden_sizes.0": 256,
  "backbone_config.hidden_sizes.1": 512,
  "backbone_config.hidden_sizes.2": 1024,
  "backbone_config.hidden_sizes.3": 2048,
  "backbone_config.layer_type": "bottleneck",
  "backbone_config.num_channels": 3,
  "backbone_config.out_features": "stage4",
  "backbone_config.out_indices.0": 1,
  "backbone_config.out_indices.1": 2,
  "backbone_config.out_indices.2": 3,
  "backbone_config.out_indices.3": 4,
  "backbone_config.stage_names": "stem, stage1, stage2, stage3, stage4",
  "d_model": 256,
  "decoder_attention_heads": 8,
  "decoder_ffn_dim": 2048,
  "decoder_layers": 6,
  "encoder_attention_heads": 8,
  "encoder_ffn_dim": 2048,
  "encoder_layers": 6,
  "id2label.length": 2,
  "num_queries": 100,
  "position_embedding_type": "sine",
};

/** What the file of an image processor says that is silent. @type {import("./images.js").Told} */
// prettier-ignore
export const images = {
  do_resize: true,
  size: {"longest_edge": 1333, "shortest_edge": 800},
  default_to_square: false,
  resample: 2,
  do_rescale: true,
  rescale_factor: 0.00392156862745098,
  do_normalize: true,
  image_mean: [0.485, 0.456, 0.406],
  image_std: [0.229, 0.224, 0.225],
};

/** What a configuration has to say. @type {import("./configured.js").Compiled["fixed"]} */
// prettier-ignore
export const fixed = {
  "activation_function": "relu",
  "auxiliary_loss": false,
  "backbone_config.depths.0": 1,
  "backbone_config.depths.1": 1,
  "backbone_config.depths.2": 1,
  "backbone_config.depths.3": 1,
  "backbone_config.downsample_in_bottleneck": false,
  "backbone_config.downsample_in_first_stage": false,
  "backbone_config.hidden_act": "relu",
  "backbone_config.layer_type": "bottleneck",
  "backbone_config.out_features": "stage1, stage2, stage3, stage4",
  "backbone_config.out_indices.0": 1,
  "backbone_config.out_indices.1": 2,
  "backbone_config.out_indices.2": 3,
  "backbone_config.out_indices.3": 4,
  "backbone_config.stage_names": "stem, stage1, stage2, stage3, stage4",
  "position_embedding_type": "sine",
};

/** Numbers that follow from the configuration. @type {import("./configured.js").Compiled["settings"]} */
// prettier-ignore
export const settings = (config) => ({
  BACKBONE_CONFIG_NUM_CHANNELS: config["backbone_config.num_channels"],
  BACKBONE_CONFIG_EMBEDDING_SIZE: config["backbone_config.embedding_size"],
  BACKBONE_CONFIG_HIDDEN_SIZES_0: config["backbone_config.hidden_sizes.0"],
  NUMBER_3: config["backbone_config.hidden_sizes.0"] / 4,
  BACKBONE_CONFIG_HIDDEN_SIZES_1: config["backbone_config.hidden_sizes.1"],
  NUMBER_5: config["backbone_config.hidden_sizes.1"] / 4,
  BACKBONE_CONFIG_HIDDEN_SIZES_2: config["backbone_config.hidden_sizes.2"],
  NUMBER_7: config["backbone_config.hidden_sizes.2"] / 4,
  BACKBONE_CONFIG_HIDDEN_SIZES_3: config["backbone_config.hidden_sizes.3"],
  NUMBER_9: config["backbone_config.hidden_sizes.3"] / 4,
  NUM_QUERIES: config.num_queries,
  DECODER_ATTENTION_HEADS: config.decoder_attention_heads,
  D_MODEL_PER_DECODER_ATTENTION_HEADS: config.d_model / config.decoder_attention_heads,
  ENCODER_FFN_DIM: config.encoder_ffn_dim,
  DECODER_FFN_DIM: config.decoder_ffn_dim,
  ID2LABEL_LENGTH: config["id2label.length"],
  NUMBER_16: config.d_model / 2,
  NUMBER_17: config.d_model / 4,
  ENCODER_ATTENTION_HEADS: config.encoder_attention_heads,
  NUMBER_19: config.d_model / config.encoder_attention_heads,
  NUMBER_20: (config.d_model / config.encoder_attention_heads) ** -0.5,
  NUMBER_21: (config.d_model / config.decoder_attention_heads) ** -0.5,
});

/** Steps that are taken once for each layer. @type {import("./configured.js").Compiled["loops"]} */
// prettier-ignore
export const loops = (config) => [
  { first: 45, steps: 10, rounds: config.encoder_layers - 1, carried: /** @type {Record<string, string[]>} */ ({"native_layer_norm_447_after_native_layer_norm_383": ["native_layer_norm_383", "native_layer_norm_447"]}) },
  { first: 65, steps: 18, rounds: config.decoder_layers - 1, carried: /** @type {Record<string, string[]>} */ ({"native_layer_norm_602_1_after_native_layer_norm_602": ["native_layer_norm_602", "native_layer_norm_602_1"]}) },
];

/** @type {import("./configured.js").Compiled["inputs"]} */
// prettier-ignore
export const inputs = { pixel_mask: "i32", pixel_values: "f32" };

/** Where each open size is read off: an input, and an axis of it. @type {import("./configured.js").Compiled["sizes"]} */
// prettier-ignore
export const sizes = { batch: ["pixel_mask", 0], pixel_mask_1: ["pixel_mask", 1], pixel_mask_2: ["pixel_mask", 2], pixel_values_2: ["pixel_values", 2], pixel_values_3: ["pixel_values", 3] };

/** Shapes of tensors of the checkpoint, of the first layer those with its number in braces. @type {import("./configured.js").Compiled["weights"]} */
// prettier-ignore
export const weights = (s) => ({
  "model.backbone.conv_encoder.model.embedder.embedder.convolution.weight": [s.BACKBONE_CONFIG_EMBEDDING_SIZE, s.BACKBONE_CONFIG_NUM_CHANNELS, 7, 7],
  "model.backbone.conv_encoder.model.embedder.embedder.normalization.weight": [s.BACKBONE_CONFIG_EMBEDDING_SIZE],
  "model.backbone.conv_encoder.model.embedder.embedder.normalization.running_var": [s.BACKBONE_CONFIG_EMBEDDING_SIZE],
  "model.backbone.conv_encoder.model.embedder.embedder.normalization.bias": [s.BACKBONE_CONFIG_EMBEDDING_SIZE],
  "model.backbone.conv_encoder.model.embedder.embedder.normalization.running_mean": [s.BACKBONE_CONFIG_EMBEDDING_SIZE],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.0.convolution.weight": [s.NUMBER_3, s.BACKBONE_CONFIG_EMBEDDING_SIZE, 1, 1],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.0.normalization.weight": [s.NUMBER_3],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.0.normalization.running_var": [s.NUMBER_3],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.0.normalization.bias": [s.NUMBER_3],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.0.normalization.running_mean": [s.NUMBER_3],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.1.convolution.weight": [s.NUMBER_3, s.NUMBER_3, 3, 3],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.1.normalization.weight": [s.NUMBER_3],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.1.normalization.running_var": [s.NUMBER_3],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.1.normalization.bias": [s.NUMBER_3],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.1.normalization.running_mean": [s.NUMBER_3],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.2.convolution.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_0, s.NUMBER_3, 1, 1],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.2.normalization.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_0],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.2.normalization.running_var": [s.BACKBONE_CONFIG_HIDDEN_SIZES_0],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.2.normalization.bias": [s.BACKBONE_CONFIG_HIDDEN_SIZES_0],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.2.normalization.running_mean": [s.BACKBONE_CONFIG_HIDDEN_SIZES_0],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.shortcut.convolution.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_0, s.BACKBONE_CONFIG_EMBEDDING_SIZE, 1, 1],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.shortcut.normalization.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_0],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.shortcut.normalization.running_var": [s.BACKBONE_CONFIG_HIDDEN_SIZES_0],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.shortcut.normalization.bias": [s.BACKBONE_CONFIG_HIDDEN_SIZES_0],
  "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.shortcut.normalization.running_mean": [s.BACKBONE_CONFIG_HIDDEN_SIZES_0],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.0.convolution.weight": [s.NUMBER_5, s.BACKBONE_CONFIG_HIDDEN_SIZES_0, 1, 1],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.0.normalization.weight": [s.NUMBER_5],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.0.normalization.running_var": [s.NUMBER_5],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.0.normalization.bias": [s.NUMBER_5],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.0.normalization.running_mean": [s.NUMBER_5],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.1.convolution.weight": [s.NUMBER_5, s.NUMBER_5, 3, 3],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.1.normalization.weight": [s.NUMBER_5],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.1.normalization.running_var": [s.NUMBER_5],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.1.normalization.bias": [s.NUMBER_5],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.1.normalization.running_mean": [s.NUMBER_5],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.2.convolution.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_1, s.NUMBER_5, 1, 1],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.2.normalization.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_1],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.2.normalization.running_var": [s.BACKBONE_CONFIG_HIDDEN_SIZES_1],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.2.normalization.bias": [s.BACKBONE_CONFIG_HIDDEN_SIZES_1],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.2.normalization.running_mean": [s.BACKBONE_CONFIG_HIDDEN_SIZES_1],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.shortcut.convolution.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_1, s.BACKBONE_CONFIG_HIDDEN_SIZES_0, 1, 1],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.shortcut.normalization.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_1],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.shortcut.normalization.running_var": [s.BACKBONE_CONFIG_HIDDEN_SIZES_1],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.shortcut.normalization.bias": [s.BACKBONE_CONFIG_HIDDEN_SIZES_1],
  "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.shortcut.normalization.running_mean": [s.BACKBONE_CONFIG_HIDDEN_SIZES_1],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.0.convolution.weight": [s.NUMBER_7, s.BACKBONE_CONFIG_HIDDEN_SIZES_1, 1, 1],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.0.normalization.weight": [s.NUMBER_7],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.0.normalization.running_var": [s.NUMBER_7],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.0.normalization.bias": [s.NUMBER_7],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.0.normalization.running_mean": [s.NUMBER_7],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.1.convolution.weight": [s.NUMBER_7, s.NUMBER_7, 3, 3],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.1.normalization.weight": [s.NUMBER_7],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.1.normalization.running_var": [s.NUMBER_7],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.1.normalization.bias": [s.NUMBER_7],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.1.normalization.running_mean": [s.NUMBER_7],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.2.convolution.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_2, s.NUMBER_7, 1, 1],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.2.normalization.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_2],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.2.normalization.running_var": [s.BACKBONE_CONFIG_HIDDEN_SIZES_2],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.2.normalization.bias": [s.BACKBONE_CONFIG_HIDDEN_SIZES_2],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.2.normalization.running_mean": [s.BACKBONE_CONFIG_HIDDEN_SIZES_2],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.shortcut.convolution.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_2, s.BACKBONE_CONFIG_HIDDEN_SIZES_1, 1, 1],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.shortcut.normalization.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_2],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.shortcut.normalization.running_var": [s.BACKBONE_CONFIG_HIDDEN_SIZES_2],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.shortcut.normalization.bias": [s.BACKBONE_CONFIG_HIDDEN_SIZES_2],
  "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.shortcut.normalization.running_mean": [s.BACKBONE_CONFIG_HIDDEN_SIZES_2],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.0.convolution.weight": [s.NUMBER_9, s.BACKBONE_CONFIG_HIDDEN_SIZES_2, 1, 1],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.0.normalization.weight": [s.NUMBER_9],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.0.normalization.running_var": [s.NUMBER_9],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.0.normalization.bias": [s.NUMBER_9],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.0.normalization.running_mean": [s.NUMBER_9],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.1.convolution.weight": [s.NUMBER_9, s.NUMBER_9, 3, 3],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.1.normalization.weight": [s.NUMBER_9],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.1.normalization.running_var": [s.NUMBER_9],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.1.normalization.bias": [s.NUMBER_9],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.1.normalization.running_mean": [s.NUMBER_9],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.2.convolution.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_3, s.NUMBER_9, 1, 1],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.shortcut.convolution.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_3, s.BACKBONE_CONFIG_HIDDEN_SIZES_2, 1, 1],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.2.normalization.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_3],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.2.normalization.running_var": [s.BACKBONE_CONFIG_HIDDEN_SIZES_3],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.2.normalization.bias": [s.BACKBONE_CONFIG_HIDDEN_SIZES_3],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.2.normalization.running_mean": [s.BACKBONE_CONFIG_HIDDEN_SIZES_3],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.shortcut.normalization.weight": [s.BACKBONE_CONFIG_HIDDEN_SIZES_3],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.shortcut.normalization.running_var": [s.BACKBONE_CONFIG_HIDDEN_SIZES_3],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.shortcut.normalization.bias": [s.BACKBONE_CONFIG_HIDDEN_SIZES_3],
  "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.shortcut.normalization.running_mean": [s.BACKBONE_CONFIG_HIDDEN_SIZES_3],
  "model.input_projection.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.BACKBONE_CONFIG_HIDDEN_SIZES_3, 1, 1],
  "model.input_projection.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.0.self_attn.q_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.0.self_attn.q_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.0.self_attn.k_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.0.self_attn.k_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.0.self_attn.v_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.0.self_attn.v_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.0.self_attn.out_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.0.self_attn.out_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.0.self_attn_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.0.self_attn_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.fc1.weight": [s.ENCODER_FFN_DIM, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.fc1.bias": [s.ENCODER_FFN_DIM],
  "model.encoder.layers.{0}.fc2.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.ENCODER_FFN_DIM],
  "model.encoder.layers.{0}.fc2.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.final_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{0}.final_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1}.self_attn.q_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1}.self_attn.q_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1}.self_attn.k_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1}.self_attn.k_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1}.self_attn.v_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1}.self_attn.v_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1}.self_attn.out_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1}.self_attn.out_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1}.self_attn_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1}.self_attn_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.fc1.weight": [s.ENCODER_FFN_DIM, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.fc1.bias": [s.ENCODER_FFN_DIM],
  "model.encoder.layers.{1@0}.fc2.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.ENCODER_FFN_DIM],
  "model.encoder.layers.{1@0}.fc2.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.final_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.encoder.layers.{1@0}.final_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.query_position_embeddings.weight": [s.NUM_QUERIES, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.q_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.q_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.k_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.k_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.v_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.v_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.out_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn.out_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.0.self_attn_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.encoder_attn.q_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.encoder_attn.q_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.encoder_attn.k_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.encoder_attn.k_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.encoder_attn.v_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.encoder_attn.v_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.encoder_attn.out_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.encoder_attn.out_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.encoder_attn_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.encoder_attn_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.fc1.weight": [s.DECODER_FFN_DIM, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.fc1.bias": [s.DECODER_FFN_DIM],
  "model.decoder.layers.{0}.fc2.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_FFN_DIM],
  "model.decoder.layers.{0}.fc2.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.final_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{0}.final_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1}.self_attn.q_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1}.self_attn.q_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1}.self_attn.k_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1}.self_attn.k_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1}.self_attn.v_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1}.self_attn.v_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1}.self_attn.out_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1}.self_attn.out_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1}.self_attn_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1}.self_attn_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.encoder_attn.q_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.encoder_attn.q_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.encoder_attn.k_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.encoder_attn.k_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.encoder_attn.v_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.encoder_attn.v_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.encoder_attn.out_proj.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.encoder_attn.out_proj.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.encoder_attn_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.encoder_attn_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.fc1.weight": [s.DECODER_FFN_DIM, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.fc1.bias": [s.DECODER_FFN_DIM],
  "model.decoder.layers.{1@1}.fc2.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_FFN_DIM],
  "model.decoder.layers.{1@1}.fc2.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.final_layer_norm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layers.{1@1}.final_layer_norm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layernorm.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "model.decoder.layernorm.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "class_labels_classifier.weight": [s.ID2LABEL_LENGTH + 1, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "class_labels_classifier.bias": [s.ID2LABEL_LENGTH + 1],
  "bbox_predictor.layers.0.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "bbox_predictor.layers.0.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "bbox_predictor.layers.1.weight": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "bbox_predictor.layers.1.bias": [s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "bbox_predictor.layers.2.weight": [4, s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS],
  "bbox_predictor.layers.2.bias": [4],
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
  pixel_mask: (s.batch * s.pixel_mask_1) * s.pixel_mask_2,
  pixel_values: ((s.batch * s.BACKBONE_CONFIG_NUM_CHANNELS) * s.pixel_values_2) * s.pixel_values_3,
  convolution_0: ((s.batch * s.BACKBONE_CONFIG_EMBEDDING_SIZE) * (Math.floor(((s.pixel_values_2 + 6) - 7) / 2) + 1)) * (Math.floor(((s.pixel_values_3 + 6) - 7) / 2) + 1),
  max_pool2d_with_indices_14: ((s.batch * s.BACKBONE_CONFIG_EMBEDDING_SIZE) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4)),
  convolution_15: ((s.batch * s.NUMBER_3) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4)),
  convolution_28: ((s.batch * s.NUMBER_3) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4)),
  mul_51: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4)),
  sub_50: s.BACKBONE_CONFIG_HIDDEN_SIZES_0,
  add_52: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4)),
  add_64: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4)),
  add_65: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4)),
  relu_66: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4)),
  convolution_67: ((s.batch * s.NUMBER_5) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4)),
  convolution_80: ((s.batch * s.NUMBER_5) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1),
  mul_103: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_1) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1),
  sub_102: s.BACKBONE_CONFIG_HIDDEN_SIZES_1,
  add_104: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_1) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1),
  add_116: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_1) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1),
  add_117: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_1) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1),
  relu_118: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_1) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1),
  convolution_119: ((s.batch * s.NUMBER_7) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1),
  convolution_132: ((s.batch * s.NUMBER_7) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  mul_155: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_2) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  sub_154: s.BACKBONE_CONFIG_HIDDEN_SIZES_2,
  add_156: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_2) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  add_168: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_2) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  add_169: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_2) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  relu_170: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_2) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  convolution_171: ((s.batch * s.NUMBER_9) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  convolution_184: ((s.batch * s.NUMBER_9) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  convolution_197: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_3) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  convolution_209: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_3) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  add_208: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_3) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  add_220: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_3) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  add_221: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_3) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  relu_222: ((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_3) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  convolution_228: ((s.batch * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  cumsum_232: (s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  cumsum_233: (s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1),
  add_330: (s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  add_340: (s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_360: ((s.ENCODER_ATTENTION_HEADS * s.batch) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)),
  softmax_364: ((s.batch * s.ENCODER_ATTENTION_HEADS) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)),
  add_350: (s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_371: ((s.ENCODER_ATTENTION_HEADS * s.batch) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * s.NUMBER_19,
  addmm_378: ((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_383: (s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  relu_388: (s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * s.ENCODER_FFN_DIM,
  addmm_392: ((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_397: (s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  n401_and_1: (2 * ((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_424: ((s.ENCODER_ATTENTION_HEADS * s.batch) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)),
  softmax_428: ((s.batch * s.ENCODER_ATTENTION_HEADS) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)),
  addmm_413: ((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_435: ((s.ENCODER_ATTENTION_HEADS * s.batch) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * s.NUMBER_19,
  addmm_442: ((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_447: (s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  relu_452_2: (s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * s.ENCODER_FFN_DIM,
  addmm_456_2: ((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_525: (s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  n557_and_1: (2 * (s.NUM_QUERIES * s.batch)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_580: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.NUM_QUERIES) * s.NUM_QUERIES,
  softmax_583: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.NUM_QUERIES) * s.NUM_QUERIES,
  addmm_569: (s.NUM_QUERIES * s.batch) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_590: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.NUM_QUERIES) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  addmm_597: (s.NUM_QUERIES * s.batch) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_602: (s.batch * s.NUM_QUERIES) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  addmm_607: (s.NUM_QUERIES * s.batch) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  addmm_613: ((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_630: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.NUM_QUERIES) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)),
  softmax_634: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.NUM_QUERIES) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)),
  addmm_619: ((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_641: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.NUM_QUERIES) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  addmm_648: (s.NUM_QUERIES * s.batch) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_653: (s.batch * s.NUM_QUERIES) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  relu_658: (s.batch * s.NUM_QUERIES) * s.DECODER_FFN_DIM,
  addmm_662: (s.NUM_QUERIES * s.batch) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_667: (s.batch * s.NUM_QUERIES) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  n557_1_and_1: (2 * (s.NUM_QUERIES * s.batch)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_580_1: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.NUM_QUERIES) * s.NUM_QUERIES,
  softmax_583_1: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.NUM_QUERIES) * s.NUM_QUERIES,
  addmm_569_1: (s.NUM_QUERIES * s.batch) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_590_1: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.NUM_QUERIES) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  addmm_597_1: (s.NUM_QUERIES * s.batch) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_602_1: (s.batch * s.NUM_QUERIES) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  addmm_607_2: (s.NUM_QUERIES * s.batch) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  addmm_613_2: ((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_630_2: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.NUM_QUERIES) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)),
  softmax_634_2: ((s.batch * s.DECODER_ATTENTION_HEADS) * s.NUM_QUERIES) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)),
  addmm_619_2: ((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  bmm_641_2: ((s.DECODER_ATTENTION_HEADS * s.batch) * s.NUM_QUERIES) * s.D_MODEL_PER_DECODER_ATTENTION_HEADS,
  addmm_648_2: (s.NUM_QUERIES * s.batch) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_653_2: (s.batch * s.NUM_QUERIES) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  relu_658_2: (s.batch * s.NUM_QUERIES) * s.DECODER_FFN_DIM,
  addmm_662_2: (s.NUM_QUERIES * s.batch) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  native_layer_norm_783: (s.batch * s.NUM_QUERIES) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  view_787: (s.batch * s.NUM_QUERIES) * (s.ID2LABEL_LENGTH + 1),
  relu_792: (s.batch * s.NUM_QUERIES) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  relu_797: (s.batch * s.NUM_QUERIES) * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS),
  sigmoid_802: (s.batch * s.NUM_QUERIES) * 4,
});

/** Kernels, workgroups and buffers: the one that is written, then those that are read. @type {import("./configured.js").Compiled["steps"]} */
// prettier-ignore
export const steps = (s) => [
  ["convolution", spread(((s.batch * s.BACKBONE_CONFIG_EMBEDDING_SIZE) * (Math.floor(((s.pixel_values_2 + 6) - 7) / 2) + 1)) * (Math.floor(((s.pixel_values_3 + 6) - 7) / 2) + 1)), ["convolution_0", "pixel_values", "model.backbone.conv_encoder.model.embedder.embedder.convolution.weight"]],
  ["max_pool2d_with_indices", spread(((s.batch * s.BACKBONE_CONFIG_EMBEDDING_SIZE) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4))), ["max_pool2d_with_indices_14", "convolution_0", "model.backbone.conv_encoder.model.embedder.embedder.normalization.weight", "model.backbone.conv_encoder.model.embedder.embedder.normalization.running_var", "model.backbone.conv_encoder.model.embedder.embedder.normalization.bias", "model.backbone.conv_encoder.model.embedder.embedder.normalization.running_mean"]],
  ["convolution_2", spread(((s.batch * s.NUMBER_3) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4))), ["convolution_15", "max_pool2d_with_indices_14", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.0.convolution.weight"]],
  ["convolution_3", spread(((s.batch * s.NUMBER_3) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4))), ["convolution_28", "convolution_15", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.0.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.0.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.0.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.0.normalization.running_mean", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.1.convolution.weight"]],
  ["mul", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4))), ["mul_51", "convolution_28", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.1.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.1.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.1.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.1.normalization.running_mean", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.2.convolution.weight", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.2.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.2.normalization.running_var"]],
  ["sub", spread(s.BACKBONE_CONFIG_HIDDEN_SIZES_0), ["sub_50", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.2.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.2.normalization.running_mean", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.2.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.layer.2.normalization.running_var"]],
  ["add", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4))), ["add_52", "mul_51", "sub_50"]],
  ["add_2", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4))), ["add_64", "max_pool2d_with_indices_14", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.shortcut.convolution.weight", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.shortcut.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.shortcut.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.shortcut.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.0.layers.0.shortcut.normalization.running_mean"]],
  ["add_3", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4))), ["add_65", "add_52", "add_64"]],
  ["relu", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_0) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4))), ["relu_66", "add_65"]],
  ["convolution_4", spread(((s.batch * s.NUMBER_5) * (1 + Math.floor((s.pixel_values_2 - 1) / 4))) * (1 + Math.floor((s.pixel_values_3 - 1) / 4))), ["convolution_67", "relu_66", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.0.convolution.weight"]],
  ["convolution_5", spread(((s.batch * s.NUMBER_5) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1)), ["convolution_80", "convolution_67", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.0.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.0.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.0.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.0.normalization.running_mean", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.1.convolution.weight"]],
  ["mul_2", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_1) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1)), ["mul_103", "convolution_80", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.1.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.1.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.1.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.1.normalization.running_mean", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.2.convolution.weight", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.2.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.2.normalization.running_var"]],
  ["sub_2", spread(s.BACKBONE_CONFIG_HIDDEN_SIZES_1), ["sub_102", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.2.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.2.normalization.running_mean", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.2.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.layer.2.normalization.running_var"]],
  ["add_4", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_1) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1)), ["add_104", "mul_103", "sub_102"]],
  ["add_5", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_1) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1)), ["add_116", "relu_66", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.shortcut.convolution.weight", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.shortcut.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.shortcut.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.shortcut.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.1.layers.0.shortcut.normalization.running_mean"]],
  ["add_6", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_1) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1)), ["add_117", "add_104", "add_116"]],
  ["relu_2", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_1) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1)), ["relu_118", "add_117"]],
  ["convolution_6", spread(((s.batch * s.NUMBER_7) * (Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1)) * (Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1)), ["convolution_119", "relu_118", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.0.convolution.weight"]],
  ["convolution_7", spread(((s.batch * s.NUMBER_7) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["convolution_132", "convolution_119", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.0.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.0.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.0.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.0.normalization.running_mean", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.1.convolution.weight"]],
  ["mul_3", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_2) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["mul_155", "convolution_132", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.1.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.1.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.1.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.1.normalization.running_mean", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.2.convolution.weight", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.2.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.2.normalization.running_var"]],
  ["sub_3", spread(s.BACKBONE_CONFIG_HIDDEN_SIZES_2), ["sub_154", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.2.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.2.normalization.running_mean", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.2.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.layer.2.normalization.running_var"]],
  ["add_7", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_2) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["add_156", "mul_155", "sub_154"]],
  ["add_8", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_2) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["add_168", "relu_118", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.shortcut.convolution.weight", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.shortcut.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.shortcut.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.shortcut.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.2.layers.0.shortcut.normalization.running_mean"]],
  ["add_9", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_2) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["add_169", "add_156", "add_168"]],
  ["relu_3", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_2) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["relu_170", "add_169"]],
  ["convolution_8", spread(((s.batch * s.NUMBER_9) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["convolution_171", "relu_170", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.0.convolution.weight"]],
  ["convolution_9", spread(((s.batch * s.NUMBER_9) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["convolution_184", "convolution_171", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.0.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.0.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.0.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.0.normalization.running_mean", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.1.convolution.weight"]],
  ["convolution_10", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_3) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["convolution_197", "convolution_184", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.1.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.1.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.1.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.1.normalization.running_mean", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.2.convolution.weight"]],
  ["convolution_11", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_3) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["convolution_209", "relu_170", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.shortcut.convolution.weight"]],
  ["add_10", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_3) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["add_208", "convolution_197", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.2.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.2.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.2.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.layer.2.normalization.running_mean"]],
  ["add_10", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_3) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["add_220", "convolution_209", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.shortcut.normalization.weight", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.shortcut.normalization.running_var", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.shortcut.normalization.bias", "model.backbone.conv_encoder.model.encoder.stages.3.layers.0.shortcut.normalization.running_mean"]],
  ["add_11", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_3) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["add_221", "add_208", "add_220"]],
  ["relu_4", spread(((s.batch * s.BACKBONE_CONFIG_HIDDEN_SIZES_3) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["relu_222", "add_221"]],
  ["convolution_12", spread(((s.batch * (s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["convolution_228", "relu_222", "model.input_projection.weight", "model.input_projection.bias"]],
  ["cumsum", spread((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["cumsum_232", "pixel_mask"]],
  ["cumsum_2", spread((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)), ["cumsum_233", "pixel_mask"]],
  ["add_12", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), s.batch], ["add_330", "convolution_228", "cumsum_233", "cumsum_232", "model.encoder.layers.0.self_attn.q_proj.weight", "model.encoder.layers.0.self_attn.q_proj.bias"]],
  ["add_12", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), s.batch], ["add_340", "convolution_228", "cumsum_233", "cumsum_232", "model.encoder.layers.0.self_attn.k_proj.weight", "model.encoder.layers.0.self_attn.k_proj.bias"]],
  ["bmm", [Math.ceil(((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), Math.ceil(((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), s.ENCODER_ATTENTION_HEADS * s.batch], ["bmm_360", "add_330", "add_340"]],
  ["softmax", spread((s.batch * s.ENCODER_ATTENTION_HEADS) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))), ["softmax_364", "bmm_360", "pixel_mask"]],
  ["add_13", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), s.batch], ["add_350", "convolution_228", "model.encoder.layers.0.self_attn.v_proj.weight", "model.encoder.layers.0.self_attn.v_proj.bias"]],
  ["bmm_3", [Math.ceil(s.NUMBER_19 / 32), Math.ceil(((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), s.ENCODER_ATTENTION_HEADS * s.batch], ["bmm_371", "softmax_364", "add_350"]],
  ["addmm", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), 1], ["addmm_378", "bmm_371", "model.encoder.layers.0.self_attn.out_proj.weight", "model.encoder.layers.0.self_attn.out_proj.bias"]],
  ["native_layer_norm", spread(s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))), ["native_layer_norm_383", "convolution_228", "addmm_378", "model.encoder.layers.0.self_attn_layer_norm.weight", "model.encoder.layers.0.self_attn_layer_norm.bias"]],
  ["relu_5", [Math.ceil(s.ENCODER_FFN_DIM / 32), Math.ceil(((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), 1], ["relu_388", "native_layer_norm_447_after_native_layer_norm_383", "model.encoder.layers.{0}.fc1.weight", "model.encoder.layers.{0}.fc1.bias"]],
  ["addmm_2", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), 1], ["addmm_392", "relu_388", "model.encoder.layers.{0}.fc2.weight", "model.encoder.layers.{0}.fc2.bias"]],
  ["native_layer_norm_2", spread(s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))), ["native_layer_norm_397", "native_layer_norm_447_after_native_layer_norm_383", "addmm_392", "model.encoder.layers.{0}.final_layer_norm.weight", "model.encoder.layers.{0}.final_layer_norm.bias"]],
  ["product", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), 2], ["n401_and_1", "native_layer_norm_397", "cumsum_233", "cumsum_232", "model.encoder.layers.{1}.self_attn.q_proj.weight", "model.encoder.layers.{1}.self_attn.q_proj.bias", "model.encoder.layers.{1}.self_attn.k_proj.weight", "model.encoder.layers.{1}.self_attn.k_proj.bias"]],
  ["bmm_2", [Math.ceil(((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), Math.ceil(((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), s.ENCODER_ATTENTION_HEADS * s.batch], ["bmm_424", "n401_and_1"]],
  ["softmax", spread((s.batch * s.ENCODER_ATTENTION_HEADS) * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))), ["softmax_428", "bmm_424", "pixel_mask"]],
  ["addmm_7", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), 1], ["addmm_413", "native_layer_norm_397", "model.encoder.layers.{1}.self_attn.v_proj.weight", "model.encoder.layers.{1}.self_attn.v_proj.bias"]],
  ["bmm_3", [Math.ceil(s.NUMBER_19 / 32), Math.ceil(((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), s.ENCODER_ATTENTION_HEADS * s.batch], ["bmm_435", "softmax_428", "addmm_413"]],
  ["addmm", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), 1], ["addmm_442", "bmm_435", "model.encoder.layers.{1}.self_attn.out_proj.weight", "model.encoder.layers.{1}.self_attn.out_proj.bias"]],
  ["native_layer_norm_2", spread(s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))), ["native_layer_norm_447", "native_layer_norm_397", "addmm_442", "model.encoder.layers.{1}.self_attn_layer_norm.weight", "model.encoder.layers.{1}.self_attn_layer_norm.bias"]],
  ["relu_5", [Math.ceil(s.ENCODER_FFN_DIM / 32), Math.ceil(((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), 1], ["relu_452_2", "native_layer_norm_447", "model.encoder.layers.{1@0}.fc1.weight", "model.encoder.layers.{1@0}.fc1.bias"]],
  ["addmm_2", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), 1], ["addmm_456_2", "relu_452_2", "model.encoder.layers.{1@0}.fc2.weight", "model.encoder.layers.{1@0}.fc2.bias"]],
  ["native_layer_norm_2", spread(s.batch * ((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1))), ["native_layer_norm_525", "native_layer_norm_447", "addmm_456_2", "model.encoder.layers.{1@0}.final_layer_norm.weight", "model.encoder.layers.{1@0}.final_layer_norm.bias"]],
  ["product_2", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 2], ["n557_and_1", "model.query_position_embeddings.weight", "model.decoder.layers.0.self_attn.q_proj.weight", "model.decoder.layers.0.self_attn.q_proj.bias", "model.decoder.layers.0.self_attn.k_proj.weight", "model.decoder.layers.0.self_attn.k_proj.bias"]],
  ["bmm_4", [Math.ceil(s.NUM_QUERIES / 32), Math.ceil(s.NUM_QUERIES / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_580", "n557_and_1"]],
  ["softmax_2", spread((s.batch * s.DECODER_ATTENTION_HEADS) * s.NUM_QUERIES), ["softmax_583", "bmm_580"]],
  ["addmm_3", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["addmm_569", "model.decoder.layers.0.self_attn.v_proj.weight", "model.decoder.layers.0.self_attn.v_proj.bias"]],
  ["bmm_5", [Math.ceil(s.D_MODEL_PER_DECODER_ATTENTION_HEADS / 32), Math.ceil(s.NUM_QUERIES / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_590", "softmax_583", "addmm_569"]],
  ["addmm_8", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["addmm_597", "bmm_590", "model.decoder.layers.0.self_attn.out_proj.weight", "model.decoder.layers.0.self_attn.out_proj.bias"]],
  ["native_layer_norm_3", spread(s.batch * s.NUM_QUERIES), ["native_layer_norm_602", "addmm_597", "model.decoder.layers.0.self_attn_layer_norm.weight", "model.decoder.layers.0.self_attn_layer_norm.bias"]],
  ["addmm_5", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["addmm_607", "native_layer_norm_602_1_after_native_layer_norm_602", "model.query_position_embeddings.weight", "model.decoder.layers.{0}.encoder_attn.q_proj.weight", "model.decoder.layers.{0}.encoder_attn.q_proj.bias"]],
  ["addmm_6", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), 1], ["addmm_613", "native_layer_norm_525", "cumsum_233", "cumsum_232", "model.decoder.layers.{0}.encoder_attn.k_proj.weight", "model.decoder.layers.{0}.encoder_attn.k_proj.bias"]],
  ["bmm_6", [Math.ceil(((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), Math.ceil(s.NUM_QUERIES / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_630", "addmm_607", "addmm_613"]],
  ["softmax_3", spread((s.batch * s.DECODER_ATTENTION_HEADS) * s.NUM_QUERIES), ["softmax_634", "bmm_630", "pixel_mask"]],
  ["addmm_7", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), 1], ["addmm_619", "native_layer_norm_525", "model.decoder.layers.{0}.encoder_attn.v_proj.weight", "model.decoder.layers.{0}.encoder_attn.v_proj.bias"]],
  ["bmm_7", [Math.ceil(s.D_MODEL_PER_DECODER_ATTENTION_HEADS / 32), Math.ceil(s.NUM_QUERIES / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_641", "softmax_634", "addmm_619"]],
  ["addmm_8", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["addmm_648", "bmm_641", "model.decoder.layers.{0}.encoder_attn.out_proj.weight", "model.decoder.layers.{0}.encoder_attn.out_proj.bias"]],
  ["native_layer_norm_4", spread(s.batch * s.NUM_QUERIES), ["native_layer_norm_653", "native_layer_norm_602_1_after_native_layer_norm_602", "addmm_648", "model.decoder.layers.{0}.encoder_attn_layer_norm.weight", "model.decoder.layers.{0}.encoder_attn_layer_norm.bias"]],
  ["relu_6", [Math.ceil(s.DECODER_FFN_DIM / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["relu_658", "native_layer_norm_653", "model.decoder.layers.{0}.fc1.weight", "model.decoder.layers.{0}.fc1.bias"]],
  ["addmm_9", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["addmm_662", "relu_658", "model.decoder.layers.{0}.fc2.weight", "model.decoder.layers.{0}.fc2.bias"]],
  ["native_layer_norm_4", spread(s.batch * s.NUM_QUERIES), ["native_layer_norm_667", "native_layer_norm_653", "addmm_662", "model.decoder.layers.{0}.final_layer_norm.weight", "model.decoder.layers.{0}.final_layer_norm.bias"]],
  ["product_3", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 2], ["n557_1_and_1", "native_layer_norm_667", "model.query_position_embeddings.weight", "model.decoder.layers.{1}.self_attn.q_proj.weight", "model.decoder.layers.{1}.self_attn.q_proj.bias", "model.decoder.layers.{1}.self_attn.k_proj.weight", "model.decoder.layers.{1}.self_attn.k_proj.bias"]],
  ["bmm_4", [Math.ceil(s.NUM_QUERIES / 32), Math.ceil(s.NUM_QUERIES / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_580_1", "n557_1_and_1"]],
  ["softmax_2", spread((s.batch * s.DECODER_ATTENTION_HEADS) * s.NUM_QUERIES), ["softmax_583_1", "bmm_580_1"]],
  ["addmm_4", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["addmm_569_1", "native_layer_norm_667", "model.decoder.layers.{1}.self_attn.v_proj.weight", "model.decoder.layers.{1}.self_attn.v_proj.bias"]],
  ["bmm_5", [Math.ceil(s.D_MODEL_PER_DECODER_ATTENTION_HEADS / 32), Math.ceil(s.NUM_QUERIES / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_590_1", "softmax_583_1", "addmm_569_1"]],
  ["addmm_8", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["addmm_597_1", "bmm_590_1", "model.decoder.layers.{1}.self_attn.out_proj.weight", "model.decoder.layers.{1}.self_attn.out_proj.bias"]],
  ["native_layer_norm_4", spread(s.batch * s.NUM_QUERIES), ["native_layer_norm_602_1", "native_layer_norm_667", "addmm_597_1", "model.decoder.layers.{1}.self_attn_layer_norm.weight", "model.decoder.layers.{1}.self_attn_layer_norm.bias"]],
  ["addmm_5", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["addmm_607_2", "native_layer_norm_602_1", "model.query_position_embeddings.weight", "model.decoder.layers.{1@1}.encoder_attn.q_proj.weight", "model.decoder.layers.{1@1}.encoder_attn.q_proj.bias"]],
  ["addmm_6", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), 1], ["addmm_613_2", "native_layer_norm_525", "cumsum_233", "cumsum_232", "model.decoder.layers.{1@1}.encoder_attn.k_proj.weight", "model.decoder.layers.{1@1}.encoder_attn.k_proj.bias"]],
  ["bmm_6", [Math.ceil(((Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), Math.ceil(s.NUM_QUERIES / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_630_2", "addmm_607_2", "addmm_613_2"]],
  ["softmax_3", spread((s.batch * s.DECODER_ATTENTION_HEADS) * s.NUM_QUERIES), ["softmax_634_2", "bmm_630_2", "pixel_mask"]],
  ["addmm_7", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil(((s.batch * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_2 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) * (Math.floor((((Math.floor((((Math.floor((((1 + Math.floor((s.pixel_values_3 - 1) / 4)) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1) + 2) - 3) / 2) + 1)) / 32), 1], ["addmm_619_2", "native_layer_norm_525", "model.decoder.layers.{1@1}.encoder_attn.v_proj.weight", "model.decoder.layers.{1@1}.encoder_attn.v_proj.bias"]],
  ["bmm_7", [Math.ceil(s.D_MODEL_PER_DECODER_ATTENTION_HEADS / 32), Math.ceil(s.NUM_QUERIES / 32), s.DECODER_ATTENTION_HEADS * s.batch], ["bmm_641_2", "softmax_634_2", "addmm_619_2"]],
  ["addmm_8", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["addmm_648_2", "bmm_641_2", "model.decoder.layers.{1@1}.encoder_attn.out_proj.weight", "model.decoder.layers.{1@1}.encoder_attn.out_proj.bias"]],
  ["native_layer_norm_4", spread(s.batch * s.NUM_QUERIES), ["native_layer_norm_653_2", "native_layer_norm_602_1", "addmm_648_2", "model.decoder.layers.{1@1}.encoder_attn_layer_norm.weight", "model.decoder.layers.{1@1}.encoder_attn_layer_norm.bias"]],
  ["relu_6", [Math.ceil(s.DECODER_FFN_DIM / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["relu_658_2", "native_layer_norm_653_2", "model.decoder.layers.{1@1}.fc1.weight", "model.decoder.layers.{1@1}.fc1.bias"]],
  ["addmm_9", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["addmm_662_2", "relu_658_2", "model.decoder.layers.{1@1}.fc2.weight", "model.decoder.layers.{1@1}.fc2.bias"]],
  ["native_layer_norm_5", spread(s.batch * s.NUM_QUERIES), ["native_layer_norm_783", "native_layer_norm_653_2", "addmm_662_2", "model.decoder.layers.{1@1}.final_layer_norm.weight", "model.decoder.layers.{1@1}.final_layer_norm.bias", "model.decoder.layernorm.weight", "model.decoder.layernorm.bias"]],
  ["view", [Math.ceil((s.ID2LABEL_LENGTH + 1) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["view_787", "native_layer_norm_783", "class_labels_classifier.weight", "class_labels_classifier.bias"]],
  ["relu_7", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["relu_792", "native_layer_norm_783", "bbox_predictor.layers.0.weight", "bbox_predictor.layers.0.bias"]],
  ["relu_7", [Math.ceil((s.DECODER_ATTENTION_HEADS * s.D_MODEL_PER_DECODER_ATTENTION_HEADS) / 32), Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["relu_797", "relu_792", "bbox_predictor.layers.1.weight", "bbox_predictor.layers.1.bias"]],
  ["sigmoid", [1, Math.ceil((s.NUM_QUERIES * s.batch) / 32), 1], ["sigmoid_802", "relu_797", "bbox_predictor.layers.2.weight", "bbox_predictor.layers.2.bias"]],
];

/** @type {import("./configured.js").Compiled["outputs"]} */
// prettier-ignore
export const outputs = (s) => ({
  logits: { buffer: "view_787", kind: "f32", shape: [s.batch, s.NUM_QUERIES, s.ID2LABEL_LENGTH + 1] },
  pred_boxes: { buffer: "sigmoid_802", kind: "f32", shape: [s.batch, s.NUM_QUERIES, 4] },
});
