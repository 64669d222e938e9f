"""Values of calls: JSON text and Python values, models, pages, batches and searches."""
