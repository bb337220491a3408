// Shows one report as text, HTML or SVG. All formats use the same views and drawings.
//
//   textFace(_:width:colour:)    for a terminal of any width             TextFace.swift, Lines.swift
//   htmlFace(_:withText:)        one self-contained file                 HTMLFace.swift, Excerpts.swift
//   StoryView                    a story's parts, for the file and for the service's pages: values for Site/parts.mustache
//   StoryText                    what all formats share: names, order, entries that say the same
//   StoryLinks, StoryLimits      a view's links, and how much of each part it shows
//   StemmaDrawing, RangeDrawing  the drawings
//   explanation(_:of:and:…)      why two tellings are one family
//   firstDifference(_:_:)        verify: the first line that differs
//
// `Report.json()` of the model writes JSON. Reports show only spans of tellings and fixed words of the design.
