// Says beside a number whether somebody answers there now, by the hours on the page. Where they do not tell, it says nothing.
{
  const midnight = 1440;
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", dateStyle: "short", timeStyle: "short" });
  const written = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
  const fill = (text, values) => text.replace(/{(\w+)}/g, (_, name) => values[name]);

  // How many days after 22 March Easter Sunday is, by Gauss; from 1900 to 2099.
  const easter = (year) => {
    const [moon, cycle] = [(19 * (year % 19) + 24) % 30, year % 19];
    const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
    const isTooLate = sunday > 5 && (moon > 28 || (moon > 27 && cycle > 10));
    return moon + sunday - (isTooLate ? 7 : 0);
  };

  // 0 to 6 from Monday on; 7 for public holidays (lag 1989:253), 8 for the eves that count as such (lag 1930:173, 2 §).
  const kind = (day) => {
    const [year, date] = [+written(day).slice(0, 4), written(day).slice(5)];
    const weekday = (day + 3) % 7;
    const isWithin = (first, last) => date >= first && date <= last;
    const afterEaster = day - Date.UTC(year, 2, 22) / 864e5 - easter(year);
    if (/01-0[16]|05-01|06-06|12-2[56]/.test(date) || [-2, 0, 1, 39, 49].includes(afterEaster)) return 7;
    if (weekday === 5 && (isWithin("06-20", "06-26") || isWithin("10-31", "11-06"))) return 7;
    return /12-24|12-31/.test(date) || (weekday === 4 && isWithin("06-19", "06-25")) ? 8 : weekday;
  };

  const say = ({ hours, dates, until }, [open, closed, next, short, full, ...days]) => {
    const [date, time] = clock.format().split(" ");
    const [hour, minute] = time.split(":").map(Number);
    const [today, now] = [Date.parse(date) / 864e5, hour * 60 + minute];
    const week = hours.split(";");
    const others = new Map(dates.split(";").map((other) => other.split("=")));
    // From when to when a day is open; nothing where that is not known.
    const spans = (day) => {
      const text = others.get(written(day)) ?? week[kind(day)] ?? week[0];
      return text === "?" ? undefined : text.split(" ").filter(Boolean).map((span) => span.split("-").map(Number));
    };
    const [own, night] = [spans(today), spans(today - 1)];
    const isOvernight = (hours.match(/\d+/g) ?? []).some((at) => at > midnight);
    if (date > until || !own || (!night && isOvernight)) return "";
    if (own.some(([from, to]) => from <= now && now < to) || night?.some(([, to]) => now < to - midnight)) return open;
    for (let ahead = 0; ahead < 7; ahead += 1) {
      const coming = spans(today + ahead);
      // Where a day ahead is not known, the next opening is not either.
      if (!coming) break;
      const found = coming.find(([from]) => ahead || from > now);
      if (!found) continue;
      const [h, m] = [Math.floor(found[0] / 60), found[0] % 60];
      const two = (number) => String(number).padStart(2, "0");
      const day = days[ahead < 2 ? ahead : 2 + ((today + ahead + 3) % 7)];
      return fill(next, { day, time: fill(m ? short : full, { h, hh: two(h), mm: two(m) }) });
    }
    return closed;
  };

  const look = () => {
    for (const place of document.querySelectorAll(".opening")) place.textContent = say(place.dataset, place.closest(".channels").dataset.words.split("|"));
  };
  look();
  setInterval(look, 60000);
}
