"""What generating costs and what is generated is worth, as ratios measured side by side: `python -m benchmarks`."""
