// Untrusted markup → trees, in safe Swift on bytes.
//
//   parseHTML(_:), HTMLTree     the HTML standard's tokenizer and tree builder; nodes in one array     HTMLParser.swift, TreeBuilder.swift, …
//   XMLTree                     XML, parsed as tolerantly as possible                                  XMLTree.swift
//   decodeMarkup(_:header:)     bytes of any charset → UTF-8                                           CharsetSniffing.swift, Charset.swift
//   Tag, NameTable              names as numbers                                                       Tag.swift, NameTable.swift
//   CharacterReferences         &eacute; and &#233;                                                    CharacterReferences.swift
//
// Nothing here fails: broken markup is repaired as the standard says, and a limit that cuts gives a notice.

import Text

/// Parses a page in UTF-8 into a tree.
package func parseHTML(_ bytes: [UInt8], scripting: Bool = false, limits: HTMLParser.Limits = .init()) -> HTMLTree {
    var parser = HTMLParser(bytes, limits: limits)
    parser.scripting = scripting
    return parser.run()
}
/// Parses a fragment, the content of an element: its nodes are below the document's only child.
package func parseHTML(
    fragment bytes: [UInt8], in context: String, _ space: HTMLTree.Space = .html, scripting: Bool = false
) -> HTMLTree {
    var parser = HTMLParser(bytes)
    parser.scripting = scripting
    parser.enterFragment(context, space)
    return parser.run()
}
