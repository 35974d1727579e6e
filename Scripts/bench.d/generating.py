"""The cost of the whole command on large descriptions."""
import os

from measure import generated, in_turn

# Name, description in the corpus, marks in seconds and megabytes.
MARKS = [
    ("GitHub", "github.json", 0.35, 200),
    ("Adyen", "adyen-checkout-v71.yaml", 0.14, None),
    ("OpenAI", "openai.yaml", 0.6, None),
]


def rows(generator, work, corpus):
    for name, description, seconds_mark, peak_mark in MARKS:
        path = os.path.join(corpus, description)
        if not os.path.exists(path):
            print(f"skipped: generating {name}: {description} is not here")
            continue
        output = os.path.join(work, "generated")
        [(seconds, peak)] = in_turn([lambda: generated(generator, path, name, output)], 7)
        yield f"{name}, generating, whole command, CPU", seconds, seconds_mark, "s"
        if peak_mark:
            yield f"{name}, generating, peak memory", peak, peak_mark, "MB"
