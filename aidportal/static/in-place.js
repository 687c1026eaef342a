// Lists change in place (htmx); without this file every link and form leads to a page of its own.
"use strict";

// Whatever is no page of ours in order is shown as the plain answer that it is.
document.addEventListener("htmx:before:response", (event) => {
  const { ctx } = event.detail;
  if (ctx.response.raw.ok) return;
  event.preventDefault();
  location.assign(ctx.request.action);
});
document.addEventListener("htmx:error", (event) => {
  const { ctx, error } = event.detail;
  if (ctx && error?.name !== "AbortError") location.assign(ctx.request.action);
});

// Focus stays where it was; where that is gone, and after a change of page, it goes to the results.
document.addEventListener("htmx:after:swap", (event) => {
  const source = event.detail.ctx.sourceElement;
  const isLost = !document.activeElement || document.activeElement === document.body;
  if (isLost || source.closest?.(".pager")) document.getElementById("results")?.focus({ preventScroll: true });
});

// An order is in force as soon as it is chosen.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-sends]")) event.target.form.requestSubmit();
});

// Suggestions below a search box: arrows go through them, Escape puts them away.
document.addEventListener("keydown", (event) => {
  const box = event.target.closest?.(".site-search");
  if (!box) return;
  const input = box.querySelector("input");
  const stops = [input, ...box.querySelectorAll(".suggested a")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape" && stops.length > 1) {
    box.querySelector(".suggested").replaceChildren();
    input.focus();
  } else if (step && stops.length > 1) {
    event.preventDefault();
    stops[(stops.indexOf(event.target) + step + stops.length) % stops.length]?.focus();
  }
});
