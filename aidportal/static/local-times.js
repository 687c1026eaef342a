// Adds the reader's own time beside a venue's: <time datetime data-ends data-yours="your time">, made by event_times.html.
// Without scripts the page shows the venue's time and UTC.
"use strict";
for (const time of document.querySelectorAll("time[data-yours]")) {
  // Days before months in English, as on the rest of the page.
  const language = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
  const start = new Date(time.dateTime);
  const end = time.dataset.ends ? new Date(time.dataset.ends) : null;
  // Nothing to add where the reader's clock shows the same.
  const venue = /T(\d\d:\d\d)/.exec(time.dateTime);
  const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const day = new Intl.DateTimeFormat(language, { day: "numeric", month: "long" });
  const isSameDay = time.dateTime.slice(0, 10) === new Intl.DateTimeFormat("sv").format(start);
  if (Number.isNaN(start.getTime()) || (isSameDay && venue && clock.format(start) === venue[1])) continue;
  const words = [clock.format(start) + (end ? "–" + clock.format(end) : "")];
  if (!isSameDay) words.push(day.format(start));
  const line = document.createElement("span");
  line.className = "small muted yours";
  line.textContent = `${words.join(language === "ja" ? "、" : ", ")} ${time.dataset.yours}`;
  time.parentElement.append(document.createElement("br"), line);
}
