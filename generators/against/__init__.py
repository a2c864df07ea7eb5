"""What another version of transformers would change: read and tried in an environment that is thrown away."""
