"""From specs and overrides to contracts and packages.

specs -> `merge` -> `overlay` -> `lint` -> `contract` -> `projection` -> `package` (the generator)
-> `completeness` -> `publish`; `generation` walks the way. Nothing is imported here: the simulator
needs `documents` and `walk`, and not the generator.
"""
