// Filters and search. Without it the page shows everything.
const filters = document.getElementById("filters");
const search = document.getElementById("search");
const sections = [...document.querySelectorAll("section.api")];
const rows = [...document.querySelectorAll("details.row")];
const texts = new Map(rows.map(row => [row, row.dataset.text.toLowerCase()]));

function show() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const state = filters.querySelector(":checked").value;
  for (const row of rows) {
    row.hidden = !(
      words.every(word => texts.get(row).includes(word))
      && (!state || row.dataset.states.split(" ").includes(state))
    );
  }
  for (const section of sections) {
    section.hidden = !section.querySelector("details.row:not([hidden])");
  }
  const shown = rows.filter(row => !row.hidden).length;
  document.getElementById("shown").textContent = `${shown} of ${rows.length} operations shown`;
  document.getElementById("none").hidden = shown > 0;
}

function open(how) {
  for (const details of document.querySelectorAll("details")) details.open = how(details);
}

filters.hidden = false;
filters.addEventListener("input", show);
filters.addEventListener("submit", event => event.preventDefault());
document.getElementById("open").addEventListener("click", () => open(() => true));
document.getElementById("close").addEventListener("click", () => open(() => false));

// On paper everything is open.
let opened = null;
addEventListener("beforeprint", () => {
  opened = new Set([...document.querySelectorAll("details")].filter(details => details.open));
  open(() => true);
});
addEventListener("afterprint", () => {
  if (opened) open(details => opened.has(details));
  opened = null;
});
show();
