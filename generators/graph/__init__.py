"""From a model to kernels: its operators as `torch.export` sees them, loops over their elements, WGSL.

`capture` writes a model's operators down as plain data, once, with torch. What follows needs neither torch nor the weights:
`lower` turns operators into expressions of an element's indices, `schedule` decides which of them become kernels, and
`wgsl` writes these out.
"""
