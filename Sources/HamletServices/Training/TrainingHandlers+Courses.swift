internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension TrainingHandlers {
  package func createCourse(
    _ request: CreateCourseRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, _ in
      let course = CourseRecord(
        id: request.id,
        title: request.title,
        category: request.category,
        minHours: Int(request.minHours),
        passMark: Int(request.passMarkPerMille),
        validityMonths: Int(request.validityMonths),
        mandatoryFor: request.mandatoryFor
      )
      try tx.insert(course)
      return Change(
        reply: RecordState(id: course.id, version: 1),
        record: "course",
        id: course.id
      )
    }
  }

  package func updateCourse(
    _ request: UpdateCourseRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, _ in
      guard var course = try tx.read.course(request.id) else { throw StoreError.notFound }
      guard course.version == request.baseVersion else {
        throw StoreError.conflict(course.version, request.updateMask)
      }
      for (index, field) in request.updateMask.enumerated() {
        try Self.set(field, at: index, of: &course, from: request)
      }
      return Change(
        reply: RecordState(id: course.id, version: try tx.update(course)),
        record: "course",
        id: course.id,
        detail: request.updateMask.joined(separator: " ")
      )
    }
  }

  package func listCourses(
    _ request: ListCoursesRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListCoursesResponse {
    let after = try RecordID(pageToken: request.pageToken)
    return try await env.read(call) { snapshot, _ in
      let found = try snapshot.courses(
        category: request.category,
        retiredToo: request.retiredToo,
        after: after,
        limit: Int(request.pageSize)
      )
      let page = TrainingPage(found, id: \.id) { Course($0) }
      return ListCoursesResponse(courses: page.items, nextPageToken: page.next)
    }
  }

  package func getCourse(
    _ request: GetCourseRequest,
    _ call: CallContext
  ) async throws(CallError) -> Course {
    try env.point(call) { snapshot, _ in
      guard let course = try snapshot.course(request.id) else { throw StoreError.notFound }
      return Course(course)
    }
  }

  private static func set(
    _ field: String,
    at index: Int,
    of course: inout CourseRecord,
    from request: UpdateCourseRequest
  ) throws {
    switch field {
    case "title" where !request.title.isEmpty: course.title = request.title
    case "category" where request.category != .unspecified: course.category = request.category
    case "min_hours" where request.minHours > 0: course.minHours = Int(request.minHours)
    case "pass_mark_per_mille": course.passMark = Int(request.passMarkPerMille)
    case "validity_months": course.validityMonths = Int(request.validityMonths)
    case "mandatory_for": course.mandatoryFor = request.mandatoryFor
    case "retired": course.isRetired = request.retired
    case "title", "category", "min_hours":
      throw CallError.invalid(field, rule: "required", "It cannot be empty.", "不能为空。")
    default:
      throw CallError.invalid(
        "update_mask[\(index)]",
        rule: "update_mask.unknown",
        "A course has no such field to set.",
        "课程没有可更新的此项。"
      )
    }
  }
}
