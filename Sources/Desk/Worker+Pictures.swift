import Pictures

extension Worker {
    /// Makes a picture as pages show it.
    static func picture(_ request: PictureMessage.Request) throws(Refusal) -> PictureMessage.Answer {
        do throws(PictureProblem) {
            let picture = try scaled(request.bytes)
            return PictureMessage.Answer(bytes: picture.bytes, width: picture.width, height: picture.height)
        } catch { throw Refusal(error.description) }
    }
    /// Draws the card of a story.
    static func card(_ request: CardMessage.Request) throws(Refusal) -> CardMessage.Answer {
        do throws(PictureProblem) { return CardMessage.Answer(bytes: try drawn(request.card).bytes) } catch {
            throw Refusal(error.description)
        }
    }
}
