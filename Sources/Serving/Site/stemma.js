// What pages do beyond what they say: nothing here is needed to read, search, follow or administer.
"use strict";

// Questions before something is removed.
document.addEventListener("click", event => {
  const button = event.target.closest("[data-confirm]");
  if (button && !confirm(button.dataset.confirm)) event.preventDefault();
});
// Filters apply as they are chosen.
document.addEventListener("change", event => {
  const form = event.target.closest("form[data-submits]");
  if (form) form.requestSubmit();
});

// Suggestions as one types: a list box of the search field (ARIA combobox).
for (const form of document.querySelectorAll("form[data-suggest]")) {
  const field = form.querySelector("input[type=search]");
  let list = null, chosen = -1, asked = 0, timer = 0;
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  const close = () => { if (list) list.remove(); list = null; chosen = -1; field.setAttribute("aria-expanded", "false"); field.removeAttribute("aria-activedescendant"); field.removeAttribute("aria-controls"); };
  const choose = n => {
    const items = list ? list.children : [];
    if (!items.length) return;
    chosen = (n + items.length) % items.length;
    for (const [i, item] of [...items].entries()) item.setAttribute("aria-selected", i === chosen);
    field.setAttribute("aria-activedescendant", items[chosen].id);
  };
  const show = found => {
    close();
    if (!found.length) return;
    list = document.createElement("ul");
    list.className = "suggestions"; list.id = "suggestions"; list.setAttribute("role", "listbox"); list.setAttribute("aria-label", "Suggestions");
    for (const [i, entry] of found.entries()) {
      const item = document.createElement("li"), what = document.createElement("span");
      item.id = "suggestion-" + i; item.setAttribute("role", "option"); item.dataset.href = entry.url;
      what.className = "what"; what.textContent = entry.kind;
      item.append(what, entry.name);
      item.addEventListener("mousedown", event => { event.preventDefault(); location.assign(entry.url); });
      list.append(item);
    }
    form.append(list);
    field.setAttribute("aria-expanded", "true"); field.setAttribute("aria-controls", "suggestions");
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    const text = field.value.trim(), turn = ++asked;
    if (text.length < 2) return close();
    timer = setTimeout(async () => {
      try {
        const answer = await fetch("/suggest?q=" + encodeURIComponent(text));
        const found = answer.ok ? (await answer.json()).suggestions : [];
        if (turn === asked && document.activeElement === field) show(found.filter(entry => entry.url.startsWith("/")));
      } catch { close(); }
    }, 150);
  });
  field.addEventListener("keydown", event => {
    if (event.key === "Escape") return close();
    if (!list) return;
    if (event.key === "ArrowDown") { choose(chosen + 1); event.preventDefault(); }
    if (event.key === "ArrowUp") { choose(chosen - 1); event.preventDefault(); }
    if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); location.assign(list.children[chosen].dataset.href); }
  });
  field.addEventListener("blur", close);
}

// A page that is open shows what has changed since: it asks for itself again and takes over the new content.
const live = document.body.dataset.live;
if (live && window.EventSource) {
  const news = document.getElementById("news");
  const take = async () => {
    try {
      const answer = await fetch(location.pathname + location.search, { headers: { "X-Stemma-Update": document.body.dataset.last || "none" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("main"), old = document.getElementById("main");
      if (!fresh || !old || fresh.textContent === old.textContent) return;
      // What the reader has opened stays open, and the focus where it was.
      const opened = [...old.querySelectorAll("details[open] > summary")].map(s => s.textContent);
      for (const summary of fresh.querySelectorAll("details > summary")) if (opened.includes(summary.textContent)) summary.parentElement.open = true;
      const focus = document.activeElement && old.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
      old.replaceWith(document.adoptNode(fresh));
      if (focus) for (const link of fresh.querySelectorAll("a[href]")) if (link.getAttribute("href") === focus) { link.focus({ preventScroll: true }); break; }
      news.textContent = "This page was brought up to date.";
    } catch { /* the next event tries again */ }
  };
  let waiting = 0;
  const events = new EventSource(live);
  events.addEventListener("changed", () => { clearTimeout(waiting); waiting = setTimeout(take, 300); });
  addEventListener("pagehide", () => events.close());
}
