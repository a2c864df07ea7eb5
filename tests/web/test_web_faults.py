"""What browsers themselves do in the cases that a skill has to survive: the ground that its own faults are tested on."""

from __future__ import annotations

from pathlib import Path

import pytest
from here import DRIVEN, PATIENCE, here, page

from hardware_matrix import Browser, run_page

KERNEL = """
    const CODE = `
      @group(0) @binding(0) var<storage, read_write> values: array<f32>;
      @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
        for (var i = 0u; i < STEPS; i++) { values[id.x] += 1.0; }
      }`;

    // A device with 64 numbers, to each of which a kernel adds `steps`.
    async function adding(steps) {
      const adapter = await navigator.gpu.requestAdapter();
      const device = await adapter.requestDevice();
      const module = device.createShaderModule({ code: CODE.replace("STEPS", `${steps}u`) });
      const pipeline = await device.createComputePipelineAsync({ layout: "auto", compute: { module } });
      const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC;
      const values = device.createBuffer({ size: 256, usage });
      const read = device.createBuffer({ size: 256, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
      const entries = [{ binding: 0, resource: { buffer: values } }];
      const group = device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries });
      return {
        device,
        submit() {
          const encoder = device.createCommandEncoder();
          const pass = encoder.beginComputePass();
          pass.setPipeline(pipeline);
          pass.setBindGroup(0, group);
          pass.dispatchWorkgroups(1);
          pass.end();
          encoder.copyBufferToBuffer(values, 0, read, 0, 256);
          device.queue.submit([encoder.finish()]);
        },
        async result() {
          await read.mapAsync(GPUMapMode.READ);
          const numbers = [...new Float32Array(read.getMappedRange())];
          read.unmap();
          return [...new Set(numbers)];
        },
      };
    }
"""


@pytest.fixture(params=DRIVEN)
def browser(request: pytest.FixtureRequest) -> Browser:
    return here(request.param)


def test_kernels_under_a_strict_policy_and_what_becomes_of_a_lost_device(browser: Browser, tmp_path: Path) -> None:
    """One page, since starting a browser takes longest.

    No code out of texts is allowed, of which kernels are none. Two devices compute side by side. A device that is
    destroyed with work under way loses that work and says so, its sister goes on, and another one can be had.
    """
    script = """
        const [one, other] = await Promise.all([adding(3), adding(5)]);
        one.submit();
        other.submit();
        const together = [await one.result(), await other.result()];

        one.submit();
        const rejected = one.result().then(() => "", (error) => error.name);
        one.device.destroy();
        const { reason } = await one.device.lost;
        other.submit();
        const sister = await other.result();

        const again = await adding(7);
        again.submit();
        let evaluated = "";
        try { new Function("") } catch (error) { evaluated = error.name }
        await post({ together, rejected: await rejected, reason, sister, again: await again.result(), evaluated });
    """
    policy = {"Content-Security-Policy": "default-src 'none'; script-src 'self'; connect-src 'self'"}
    run = run_page(browser, page(tmp_path, KERNEL + script), "index.html", timeout=PATIENCE, headers=policy)

    assert run.result == {
        "together": [[3], [5]],
        "rejected": "AbortError",
        "reason": "destroyed",
        "sister": [10],
        "again": [7],
        "evaluated": "EvalError",
    }


def test_webassembly_needs_its_own_word_in_the_policy(tmp_path: Path) -> None:
    script = """
        const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
        await post(await WebAssembly.compile(empty).then(() => "compiled", (error) => error.name));
    """
    for word, expected in (("", "CompileError"), ("'wasm-unsafe-eval'", "compiled")):
        policy = {"Content-Security-Policy": f"default-src 'none'; script-src 'self' {word}; connect-src 'self'"}
        run = run_page(here("headless_shell"), page(tmp_path, script), "index.html", timeout=PATIENCE, headers=policy)
        assert run.result == expected
