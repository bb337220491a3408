// The faces of one report: one set of views and drawings for all of them.
//
//   textFace(_:width:colour:)    for a terminal of any width             TextFace.swift, Lines.swift
//   htmlFace(_:withText:)        one self-contained file                 HTMLFace.swift, Excerpts.swift
//   StoryView                    a story's parts, for the file and for the service's pages: values for Site/parts.mustache
//   StoryText                    what all faces say alike: names, order, entries that say the same
//   StoryLinks, StoryLimits      where a view leads, and how much of each part it shows
//   StemmaDrawing, RangeDrawing  the drawings
//   explanation(_:of:and:…)      why two tellings are one family
//   firstDifference(_:_:)        verify: the first line that does not hold
//
// JSON is the model's own (`Report.json()`). A face shows spans of tellings and words of the design's vocabulary, nothing else.
