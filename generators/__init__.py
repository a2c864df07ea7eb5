"""The program: facts in, code out. Plan, render, validate, format, publish.

Importing this package is cheap: each module imports what it needs when it runs.
"""
