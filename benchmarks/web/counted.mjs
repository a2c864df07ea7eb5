// What a page asks of WebGPU, counted whatever library asks.

/** Counts of `dispatches`, `submits` and `pipelines`, and the `bytes` of buffers that were not destroyed, from now on. */
export function counting() {
  const counts = { dispatches: 0, submits: 0, pipelines: 0, bytes: 0 };
  const destroyed = new WeakSet();
  if (!navigator.gpu) return counts;
  const watch = (type, method, count) => {
    const original = type.prototype[method];
    type.prototype[method] = function (...given) {
      count(this, ...given);
      return original.apply(this, given);
    };
  };
  for (const method of ["dispatchWorkgroups", "dispatchWorkgroupsIndirect"]) {
    watch(GPUComputePassEncoder, method, () => counts.dispatches++);
  }
  for (const method of ["createComputePipeline", "createComputePipelineAsync"]) {
    watch(GPUDevice, method, () => counts.pipelines++);
  }
  watch(GPUQueue, "submit", () => counts.submits++);
  watch(GPUDevice, "createBuffer", (_, { size }) => (counts.bytes += size));
  watch(GPUBuffer, "destroy", (buffer) => {
    if (!destroyed.has(buffer)) counts.bytes -= buffer.size;
    destroyed.add(buffer);
  });
  return counts;
}
