"""From a model to kernels: its operators as `torch.export` sees them, loops over their elements, WGSL.

`capture` writes a model's operators down as plain data, once, with torch. What follows needs neither torch nor the weights:
`lower` turns operators into expressions of an element's indices, `schedule` decides which of them become kernels, and
`wgsl` writes these out.

`general` makes one graph of many captures: where numbers follow a model's configuration they are names, whose values
`General.constants` says as formulas over the configuration (known before any pipeline is made: `override`s in WGSL), while
`Graph.sizes` are told by the inputs of each run. `General.layers` says which nodes stand there once for each layer,
`General.fixed` which values the configuration must have, `General.defaults` what a file means that does not say a value.
`loops.looped` compiles it: kernels that run once for each layer stand once, with what to read in the next round, and
`loops.unrolled` says in Python what JavaScript is to do with them.
"""
