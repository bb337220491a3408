// The shared types of Stemma: plain immutable values that the stages pass to each other, and their JSON codecs. No I/O.
//
//   Article   the text and its metadata as we believe them           Article.swift
//   Account   what an article says, computed once, from it alone     Account.swift, Account+JSON.swift
//   Story     the tellings of one event                              Descent.swift
//   Descent   copies, passages, families, how each telling came      Descent.swift
//   Report    the story as it is shown                               Report.swift, Report+JSON.swift
//
// All spans are UTF-8 byte offsets of one telling's text; scalars appear only in JSON.

/// A remark about unusual input: what was found and what was done about it.
public struct Notice: Sendable, Equatable {
    /// One clear sentence.
    public var message: String
    /// Makes a notice.
    public init(_ message: String) { self.message = message }
}
