// Names what Django's admin leaves without a name: pickers, and boxes in tables, whose column is their label.
"use strict";

function nameOf(box) {
  const label = document.querySelector(`label[for="${CSS.escape(box.id)}"]`);
  if (label) return label;
  const cell = box.closest("td");
  if (cell?.classList.contains("delete")) return cell.closest("table").querySelector("thead th:last-child");
  const column = cell && [...cell.classList].find((name) => name.startsWith("field-"));
  return column && cell.closest("table").querySelector(`th.column-${CSS.escape(column.slice(6))}`);
}

function nameSelection(container) {
  const select = container.previousElementSibling;
  const box = container.querySelector("[role=combobox]");
  const name = select && nameOf(select);
  if (!box || !name) return;
  name.id ||= `name-of-${select.id}`;
  const names = `${name.id} select2-${select.id}-container`;
  for (const part of [box, box.querySelector("[role=textbox]")]) {
    if (part && part.getAttribute("aria-labelledby") !== names) part.setAttribute("aria-labelledby", names);
  }
}

function nameCell(box) {
  const name = nameOf(box);
  if (name) box.setAttribute("aria-label", name.textContent.trim());
}

function nameSearch() {
  const field = document.querySelector(".select2-container--open .select2-search__field:not([aria-label])");
  const box = document.querySelector(".select2-container--open [role=combobox]");
  const name = box && document.getElementById(box.getAttribute("aria-labelledby").split(" ")[0]);
  if (field && name) field.setAttribute("aria-label", name.textContent.trim());
}

function nameAll() {
  document.querySelectorAll("select + .select2-container").forEach(nameSelection);
  document
    .querySelectorAll(".tabular td :is(input:not([type=hidden]), select, textarea):not([aria-label], .select2-hidden-accessible)")
    .forEach(nameCell);
  nameSearch();
}

new MutationObserver(nameAll).observe(document.documentElement, { childList: true, subtree: true });
