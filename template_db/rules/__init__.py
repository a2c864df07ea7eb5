"""The rules of `generate templates lint`, one file each: from what is linted to the problems that it finds."""
