/// The page's template and style. Everything is inline: the file needs nothing but itself.
enum Page {
    static let template = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="referrer" content="no-referrer">
        <title>{{title}} – Stemma</title>
        <style>{{{style}}}</style>
        </head>
        <body>
        <a class="skip" href="#main">To the report</a>
        <main id="main">
        {{#stories}}
        <article class="story">
        <header>
        <p class="dates">{{dates}}</p>
        <h1 dir="auto">{{title}}</h1>
        <p class="count"><strong>{{tellings}}</strong> tellings <span aria-hidden="true">→</span> <strong>{{origins}}</strong> origins</p>
        {{#behind}}<p class="behind">{{behind}}</p>{{/behind}}
        <nav aria-label="Parts of the report"><ul>
        <li><a href="#from-{{number}}">Where it comes from</a></li>
        {{#hasDisputes}}<li><a href="#disputes-{{number}}">Disputed</a></li>{{/hasDisputes}}
        {{#hasAlterations}}<li><a href="#bent-{{number}}">Bent</a></li>{{/hasAlterations}}
        {{#hasFigures}}<li><a href="#figures-{{number}}">Figures</a></li>{{/hasFigures}}
        {{#hasSpeakers}}<li><a href="#said-{{number}}">Who said what</a></li>{{/hasSpeakers}}
        {{#hasOnlyIn}}<li><a href="#only-{{number}}">Only in</a></li>{{/hasOnlyIn}}
        {{#hasTimeline}}<li><a href="#time-{{number}}">Timeline</a></li>{{/hasTimeline}}
        <li><a href="#tellings-{{number}}">Tellings</a></li>
        </ul></nav>
        </header>

        <section id="from-{{number}}">
        <h2>Where it comes from</h2>
        <div class="two">
        <div>{{{stemma}}}
        <p class="key"><span class="k whole"></span> whole <span class="k part"></span> own reporting beside a shared part <span class="k line"></span> direction known <span class="k dash"></span> direction unknown</p></div>
        <div class="reasons">
        {{#families}}
        <h3>{{parent}}</h3>
        <ul>
        {{#members}}<li><b>{{id}}</b>: {{extent}}; {{lineage}}
        <ul class="evidence">{{#evidence}}<li><a href="{{href}}" dir="auto">{{text}}</a> <span class="where">{{where}}</span></li>{{/evidence}}</ul></li>{{/members}}
        </ul>
        <ul class="rules">{{#rules}}<li>{{.}}</li>{{/rules}}</ul>
        {{/families}}
        {{#alone}}<p><b>{{id}}</b>: {{lineage}}; shares no prose with the others</p>{{/alone}}
        </div></div>
        </section>

        {{#hasDisputes}}<section id="disputes-{{number}}">
        <h2>What is disputed</h2>
        {{#disputes}}
        <div class="card">
        <h3 dir="auto"><a href="{{proposition.href}}">{{proposition.text}}</a> <span class="tag">{{families}}</span></h3>
        <div class="sides">
        {{#columns}}<div class="side {{css}}"><h4>{{side}}</h4><ul>
        {{#positions}}<li><b>{{who}}</b> <a href="{{place.href}}" dir="auto">{{place.text}}</a>{{#place.wheres}} <a class="where" href="{{href}}">{{where}}</a>{{/place.wheres}}{{#hasEvidence}} <span class="tag">names: {{evidence}}</span>{{/hasEvidence}}</li>{{/positions}}
        </ul></div>{{/columns}}
        </div>
        {{#isSilent}}<p class="silent">Told without the other side in {{silent}}.</p>{{/isSilent}}
        </div>
        {{/disputes}}
        </section>{{/hasDisputes}}

        {{#hasAlterations}}<section id="bent-{{number}}">
        <h2>Where a telling bends what its siblings say</h2>
        <ul class="plain">
        {{#alterations}}<li class="card"><span class="tag bent">{{kind}}</span>
        <p><a class="bentword" href="{{bent.href}}" dir="auto">{{bent.text}}</a> <span class="where">{{bent.where}}</span></p>
        {{#siblings}}<p class="sibling">beside <a href="{{href}}" dir="auto">{{text}}</a> <span class="where">{{where}}</span></p>{{/siblings}}
        </li>{{/alterations}}
        </ul>
        </section>{{/hasAlterations}}

        {{#hasFigures}}<section id="figures-{{number}}">
        <h2>Figures side by side</h2>
        <div class="grid">
        {{#figures}}<div class="card">
        <h3 dir="auto">{{counts}} <span class="tag {{verdict}}">{{verdict}}</span> <span class="tag">{{families}}</span></h3>
        {{{plot}}}
        <table><thead><tr><th scope="col">as told</th><th scope="col">bound</th><th scope="col">who says</th></tr></thead><tbody>
        {{#values}}<tr><td><a href="{{place.href}}" dir="auto">{{place.text}}</a><br>{{#place.wheres}}<a class="where" href="{{href}}">{{where}}</a> {{/place.wheres}}</td><td>{{bound}}</td><td>{{holder}}</td></tr>{{/values}}
        </tbody></table>
        </div>{{/figures}}
        </div>
        </section>{{/hasFigures}}

        {{#hasSpeakers}}<section id="said-{{number}}">
        <h2>Who said what</h2>
        {{#speakers}}<details{{#open}} open{{/open}}><summary><b dir="auto">{{name}}</b> <span class="role" dir="auto">{{role}}</span> <span class="tag">{{count}}</span></summary>
        <ul class="plain">
        {{#statements}}<li class="statement">{{#several}}<span class="tag">{{families}}</span>{{/several}}
        <ul>{{#wordings}}<li><a href="{{place.href}}" dir="auto">{{place.text}}</a>{{#place.wheres}} <a class="where" href="{{href}}">{{where}}</a>{{/place.wheres}}{{#notes}} <span class="note">{{notes}}</span>{{/notes}}{{#drift}} <span class="tag drift">{{kind}}{{#word}}: {{word}}{{/word}}</span>{{/drift}}</li>{{/wordings}}</ul>
        </li>{{/statements}}
        </ul></details>{{/speakers}}
        </section>{{/hasSpeakers}}

        {{#hasOnlyIn}}<section id="only-{{number}}">
        <h2>What only one family tells</h2>
        <ul>{{#onlyIn}}<li><a href="{{href}}" dir="auto">{{text}}</a> <span class="where">{{where}}</span></li>{{/onlyIn}}</ul>
        </section>{{/hasOnlyIn}}

        {{#hasTimeline}}<section id="time-{{number}}">
        <h2>Timeline</h2>
        <ol class="time">{{#timeline}}<li><time>{{date}}</time><span><a href="{{place.href}}" dir="auto">{{place.text}}</a> <span class="where">{{place.where}}</span></span></li>{{/timeline}}</ol>
        </section>{{/hasTimeline}}

        <section id="tellings-{{number}}">
        <h2>The tellings</h2>
        {{#texts}}<details class="telling" open><summary><b>{{id}}</b> <span class="note">{{facts}}</span></summary>
        <p class="note">{{lineage}}{{#url}} · <a href="{{url}}" rel="noreferrer">primary source</a>{{/url}}</p>
        <div class="text" lang="{{lang}}">{{{html}}}</div>
        </details>{{/texts}}
        </section>
        </article>
        {{/stories}}
        </main>
        <footer><p>Made by Stemma. Every line is a place in a telling; nothing is rated.</p></footer>
        </body>
        </html>

        """

    static let style = """
        :root{color-scheme:light dark;--bg:#fbfaf7;--card:#fff;--ink:#1d1f23;--soft:#5c6370;--line:#dcd9d0;--link:#1f4e8c;--accent:#7a4b12;\
        --yes:#1b6e4b;--no:#a3312a;--maybe:#8a6100;--see:#2b5f97;--mark:#fff0b8;--target:#ffe08a}
        @media(prefers-color-scheme:dark){:root{--bg:#15171b;--card:#1d2026;--ink:#e8e6e1;--soft:#a4a9b3;--line:#363b45;--link:#8db8f0;--accent:#e0b072;\
        --yes:#6fcfa2;--no:#f08d84;--maybe:#e3bd5b;--see:#8db8f0;--mark:#4a4118;--target:#6b5a14}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC","Noto Sans Arabic",sans-serif;overflow-wrap:anywhere}
        main,footer{max-width:70rem;margin:0 auto;padding:0 1rem}
        footer{color:var(--soft);font-size:.85rem;padding-bottom:2rem}
        a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
        a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
        .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem}
        header{padding:2rem 0 1rem;border-bottom:1px solid var(--line)}
        h1{font-size:clamp(1.4rem,4vw,2.2rem);line-height:1.2;margin:.2rem 0 .8rem;max-width:40ch;font-family:Georgia,"Noto Serif",serif}
        h2{font-size:1.25rem;margin:2.2rem 0 .8rem;font-family:Georgia,"Noto Serif",serif}
        h3{font-size:1rem;margin:.2rem 0 .5rem;font-weight:600}h4{margin:.1rem 0 .4rem;font-size:.9rem}h5{margin:.8rem 0 .2rem;font-size:.95rem}
        .dates,.behind,.note,.where,.role,.silent,.key{color:var(--soft)}.dates{margin:0}.where{font-size:.8rem;white-space:nowrap}a.where{text-decoration-color:var(--line)}.note,.role,.silent,.key{font-size:.88rem}
        .count{font-size:1.25rem;margin:.2rem 0}.count strong{font-size:1.7rem;color:var(--accent);font-variant-numeric:tabular-nums}
        .behind{margin:.1rem 0 .8rem}
        nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1rem;list-style:none;padding:0;margin:.6rem 0 0;font-size:.92rem}
        ul{padding-left:1.1rem;margin:.3rem 0}ul.plain{list-style:none;padding:0}li{margin:.25rem 0}
        .two{display:grid;gap:1.5rem}.grid{display:grid;gap:1rem}
        @media(min-width:56rem){.two{grid-template-columns:minmax(20rem,1fr) 1.4fr}.grid{grid-template-columns:1fr 1fr}.sides{grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}}
        .card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;margin:0 0 1rem}
        .grid .card{margin:0}
        .sides{display:grid;gap:1rem}.side{border-left:3px solid var(--line);padding-left:.8rem;min-width:0}.side ul{list-style:none;padding:0}.side li{margin:.5rem 0}
        .asserts{border-color:var(--yes)}.asserts h4{color:var(--yes)}.denies{border-color:var(--no)}.denies h4{color:var(--no)}
        .doubts{border-color:var(--maybe)}.doubts h4{color:var(--maybe)}.independent{border-color:var(--see)}.independent h4{color:var(--see)}
        .tag{display:inline-block;font-size:.75rem;font-weight:400;border:1px solid var(--line);border-radius:99px;padding:0 .55em;color:var(--soft);background:var(--bg)}
        .tag.conflict,.tag.bent{color:var(--no);border-color:var(--no)}.tag.agree{color:var(--yes);border-color:var(--yes)}.tag.update,.tag.rounding,.tag.drift{color:var(--maybe);border-color:var(--maybe)}
        .card p{margin:.3rem 0}.sibling{color:var(--soft)}.bentword{font-weight:600}
        table{border-collapse:collapse;width:100%;font-size:.92rem}th{font-size:.78rem;color:var(--soft);font-weight:400;text-align:start}td,th{padding:.3rem .6rem .3rem 0;border-top:1px solid var(--line);vertical-align:top;text-align:start}thead th{border:0}
        details{border-top:1px solid var(--line);padding:.5rem 0}summary{cursor:pointer}
        .statement{margin:.6rem 0 .6rem .2rem}.statement>ul{list-style:none;padding-left:.8rem;border-left:2px solid var(--line)}
        .evidence{font-size:.9rem}.rules{font-size:.88rem;color:var(--soft);list-style:"∵ "}
        .time{list-style:none;padding:0}.time li{display:grid;grid-template-columns:6.5rem 1fr;gap:.6rem;border-top:1px solid var(--line);padding:.35rem 0;margin:0}time{font-variant-numeric:tabular-nums;color:var(--soft)}
        @media(max-width:30rem){.time li{grid-template-columns:1fr;gap:0}}
        .text{max-width:44rem}.text p{margin:.4rem 0}.gap{color:var(--soft);margin:0}.outside{font-size:.88rem;color:var(--soft)}.kind{border:1px solid var(--line);border-radius:4px;padding:0 .4em;font-size:.72rem}
        mark{background:var(--mark);color:inherit;border-radius:2px}.s:target,.outside:target{background:var(--target);outline:3px solid var(--target);border-radius:2px}:target{scroll-margin-top:30vh}
        svg.stemma{width:100%;max-width:26rem;height:auto}svg text{fill:currentColor;font:14px system-ui,sans-serif}svg .name{font-weight:600}svg .note{font-size:12px;fill:var(--soft)}
        .branch{fill:none;stroke:var(--soft);stroke-width:1.5}.branch.open{stroke-dasharray:4 4}.parent{fill:var(--accent)}.unseen{fill:none;stroke:var(--accent);stroke-width:2;stroke-dasharray:3 2}
        .whole{fill:var(--soft)}.part{fill:var(--card);stroke:var(--soft);stroke-width:2}
        svg.plot{width:100%;max-width:22rem;height:auto;display:block;margin:.2rem 0}.axis{stroke:var(--line);stroke-width:1}.range{stroke:var(--maybe);stroke-width:4;opacity:.55}.dot{fill:var(--link)}
        .k{display:inline-block;width:.75em;height:.75em;border-radius:50%;border:2px solid var(--soft);vertical-align:baseline;margin-left:.6em}.k.whole{background:var(--soft)}.k.line,.k.dash{border-radius:0;height:0;width:1.6em;border-width:1.5px 0 0;vertical-align:middle}.k.dash{border-top-style:dashed}
        @media print{body{background:#fff;color:#000}nav,.skip{display:none}details{break-inside:avoid}}
        """
}
