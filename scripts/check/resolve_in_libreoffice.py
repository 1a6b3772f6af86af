"""Opens documents in LibreOffice, runs one command on each and exports its text.

Usage: python3 resolve_in_libreoffice.py <profile-url> <jobs.json>
Jobs: a list of {"source": url, "target": url, "command": ".uno:AcceptAllTrackedChanges", "filter": "Text (encoded)"}.
A job without a command only exports. Needs libreoffice-writer-nogui and python3-uno.
"""

import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def option(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def connect(resolver):
    for _ in range(120):
        try:
            return resolver.resolve("uno:pipe,name=redline;urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not answer within 60 seconds")


profile, jobs = sys.argv[1:3]
office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore", "--accept=pipe,name=redline;urp;"],
    stderr=subprocess.DEVNULL,
)
try:
    local = uno.getComponentContext().ServiceManager
    context = connect(local.createInstance("com.sun.star.bridge.UnoUrlResolver"))
    create = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
    desktop = create("com.sun.star.frame.Desktop")
    with open(jobs, encoding="utf-8") as file:
        work = json.load(file)
    for job in work:
        document = desktop.loadComponentFromURL(job["source"], "_blank", 0, (option("Hidden", True),))
        if job.get("command"):
            create("com.sun.star.frame.DispatchHelper").executeDispatch(
                document.CurrentController.Frame, job["command"], "", 0, ()
            )
        text = (option("FilterName", job["filter"]), option("FilterOptions", "UTF8,LF,,,"))
        document.storeToURL(job["target"], text if job["filter"].startswith("Text") else text[:1])
        document.close(True)
    desktop.terminate()
finally:
    try:
        office.wait(timeout=15)
    except subprocess.TimeoutExpired:
        office.kill()
