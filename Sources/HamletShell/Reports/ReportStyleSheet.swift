/// How a report's page looks on a screen and on A4.
enum ReportStyleSheet {
  static let text = """
    :root { --ink: #1d2528; --faint: #5c686d; --line: #cfd8dc; --fill: #2a6f7f; --track: #e8eef0;
      --tick: #b4532a; }
    * { box-sizing: border-box; }
    body { font: 14px/1.55 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei",
      "PingFang SC", "Noto Sans", sans-serif; color: var(--ink); max-width: 860px;
      margin: 24px auto; padding: 0 20px; background: #fff; }
    header { border-bottom: 2px solid var(--fill); padding-bottom: 8px; margin-bottom: 18px; }
    h1 { font-size: 24px; margin: 0 0 4px; }
    h2 { font-size: 17px; margin: 26px 0 4px; padding-left: 8px; border-left: 4px solid var(--fill);
      break-after: avoid; }
    .place { font-size: 16px; margin: 0; }
    .days, .note, .legend { color: var(--faint); margin: 2px 0 8px; }
    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
      gap: 10px; margin: 10px 0 14px; }
    .figure { border: 1px solid var(--line); border-radius: 6px; padding: 8px 10px;
      break-inside: avoid; }
    .name { color: var(--faint); }
    .number { font-size: 22px; line-height: 1.3; font-variant-numeric: tabular-nums; }
    .of, .subject { color: var(--faint); font-size: 12px; }
    svg { display: block; max-width: 100%; height: auto; margin: 6px 0; break-inside: avoid; }
    svg text { font-size: 12px; fill: var(--ink); }
    svg .end { text-anchor: end; } svg .middle { text-anchor: middle; }
    .gauge { width: 100%; margin: 4px 0; }
    .track { fill: var(--track); } .bar { fill: var(--fill); } .tick { fill: var(--tick); }
    .grid { stroke: var(--line); } .line { fill: none; stroke: var(--fill); stroke-width: 2; }
    .dot { fill: var(--fill); }
    table { border-collapse: collapse; width: 100%; margin: 4px 0 16px; }
    h3 { font-size: 14px; margin: 18px 0 4px; break-after: avoid; }
    th, td { border-bottom: 1px solid var(--line); padding: 4px 8px; text-align: left;
      font-weight: 400; vertical-align: top; }
    thead { display: table-header-group; break-after: avoid; }
    tbody tr:first-child { break-before: avoid; }
    th[scope=row] { white-space: nowrap; }
    thead th { color: var(--faint); border-bottom: 2px solid var(--line); vertical-align: bottom; }
    .value { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .value { white-space: normal; }
    tr { break-inside: avoid; }
    .wide { font-size: 12px; }
    .wide th, .wide td { padding: 3px 4px; }
    .wide .value { white-space: normal; }
    .total th, .total td { font-weight: 600; border-top: 2px solid var(--line); }
    dt { font-weight: 600; margin-top: 10px; break-after: avoid; }
    dt code { color: var(--faint); font-weight: 400; font-size: 12px; }
    dd { margin: 0 0 0 12px; break-inside: avoid; }
    dd span { color: var(--faint); }
    @page { size: A4; margin: 16mm 14mm; }
    @media print {
      body { margin: 0; padding: 0; max-width: none; font-size: 11px; }
      .figures { grid-template-columns: repeat(4, 1fr); }
      .wide { font-size: 9px; }
      .note { break-after: avoid; break-inside: avoid; }
      .figures { break-inside: avoid; }
      table { break-inside: avoid; }
      .meanings { break-before: page; }
      .figure, .bar, .track, .tick { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
