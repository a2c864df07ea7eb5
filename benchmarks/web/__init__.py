"""Models in browsers: what is downloaded, how long until they answer, and what they ask of the GPU."""
