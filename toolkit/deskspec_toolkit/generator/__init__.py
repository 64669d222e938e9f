"""Generates contracts and packages from specs and overrides.

specs -> `merge` -> `overlay` (conventions, overlay, profile) -> `lint` -> `contract` ->
`projection` -> `package` (the generator) -> `completeness` -> `publish`; `generation` runs all
steps. Nothing is imported here, because other rooms need single modules and not the generator.
"""
