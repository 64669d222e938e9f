"""The values of calls: JSON and Python values, models, pages, batches and searches."""
